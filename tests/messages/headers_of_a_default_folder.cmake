# SPDX-License-Identifier: Apache-2.0
# B33: Debian's nvcc has its headers in /usr/include and names no folder by -I. An image with another toolkit linked into /usr/local/include
# then compiles with that one's headers: plain CMake configures in silence, and the build stops at an undefined __cudaLaunchKernel.
# The layout is that of Debian's package, made of the files of cuda-11.8.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(gcc_11 gcc-11)
set(layout "${WORK_DIR}/layout")
set(tools "${layout}/lib/nvidia-cuda-toolkit/bin")
file(MAKE_DIRECTORY "${layout}/bin" "${tools}" "${layout}/lib/cuda/nvvm")
file(COPY "${cuda_11}/bin/nvcc" "${cuda_11}/bin/crt" DESTINATION "${tools}")
foreach(
  tool
  IN
  ITEMS bin/ptxas bin/cudafe++ bin/fatbinary bin/nvlink nvvm/bin/cicc
)
  cmake_path(GET tool FILENAME name)
  file(CREATE_LINK "${cuda_11}/${tool}" "${tools}/${name}" SYMBOLIC)
endforeach()
file(CREATE_LINK "${gcc_11}/bin/gcc-11" "${tools}/gcc" SYMBOLIC)
file(CREATE_LINK "${gcc_11}/bin/g++-11" "${tools}/g++" SYMBOLIC)
file(CREATE_LINK "${cuda_11}/nvvm/libdevice" "${layout}/lib/nvidia-cuda-toolkit/libdevice" SYMBOLIC)
file(CREATE_LINK "${cuda_11}/nvvm/libdevice" "${layout}/lib/cuda/nvvm/libdevice" SYMBOLIC)
file(
  WRITE "${tools}/nvcc.profile"
  "NVVMIR_LIBRARY_DIR = /usr/lib/nvidia-cuda-toolkit/libdevice\nPATH += /usr/lib/nvidia-cuda-toolkit/bin:\nLIBRARIES =+ $(_SPACE_) -L/usr/lib/x86_64-linux-gnu\n"
)
file(WRITE "${layout}/bin/nvcc" "#!/bin/sh\nexec /usr/lib/nvidia-cuda-toolkit/bin/nvcc \"$@\"\n")
file(
  CHMOD "${layout}/bin/nvcc"
  PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE WORLD_READ WORLD_EXECUTE
)

# debian(<name> <toolkit whose headers are linked into /usr/local/include> <command>...)
function(debian name toolkit)
  cudastack_test_run(
    run
    COMMAND
      "${CUDASTACK_SOURCE_DIR}/tests/environments/clean_run.sh"
      --cover-usr-local
      --cmake
      "${CMAKE_COMMAND}"
      --
      sh
      "${CUDASTACK_SOURCE_DIR}/tests/messages/headers_of_a_default_folder/enter.sh"
      "${layout}"
      "${cuda_11}"
      "${toolkit}/targets/x86_64-linux/include"
      "${cuda_12}"
      ${ARGN}
    CLEAN
    EXPECT_STATUS any
  )
  if(run_status STREQUAL "77")
    cudastack_test_skip("${run_output}")
  endif()
  set(${name}_status "${run_status}" PARENT_SCOPE)
  set(${name}_output "${run_output}" PARENT_SCOPE)
endfunction()

set(
  configure
  "${CMAKE_COMMAND}"
  -S
  "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
  -G
  "${GENERATOR}"
  "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  -DCOMPONENTS=toolkit
)
debian(other "${cuda_12}" ${configure} -B "${WORK_DIR}/other")
cudastack_test_expect_equal(
  "${other_status}"
  1
  "status with the headers of 12.4 in /usr/local/include: ${other_output}"
)
cudastack_test_expect_block(block "${other_output}" other)
# What the table says is what the compiler says.
set(header /usr/local/include/cuda_runtime_api.h)
file(READ "${WORK_DIR}/other/CudaStack/report.txt" report)
cudastack_test_expect_contains(
  "${report}"
  "\n      * header: 12.4  ${header}  (by the compiler's default folders)\n"
  "the report"
)
debian(
  opened
  "${cuda_12}"
  nvcc
  -E
  -Xcompiler
  -H
  "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project/take.cu"
  -o
  "${WORK_DIR}/take.ii"
)
cudastack_test_expect_contains("${opened_output}" " ${header}\n" "what the compiler opens")
cudastack_test_fix(fix "${block}")
debian(healed "${cuda_12}" sh -c "${fix}")
cudastack_test_expect_equal("${healed_status}" 0 "status of the fix: ${healed_output}")
cudastack_test_expect_not_contains("${healed_output}" "CudaStack: this" "what the fix leads to")
cudastack_test_expect_rules_hold("${WORK_DIR}/other" CS-ENV-001 CS-ENV-002 CS-ENV-003)

debian(same "${cuda_11}" ${configure} -B "${WORK_DIR}/same")
cudastack_test_expect_equal("${same_status}" 0 "status with the same headers in /usr/local/include: ${same_output}")
cudastack_test_expect_not_contains("${same_output}" "CudaStack: this" "the same headers in /usr/local/include")
cudastack_test_expect_rules_hold("${WORK_DIR}/same" CS-ENV-001 CS-ENV-002 CS-ENV-003)
