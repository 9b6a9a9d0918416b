# SPDX-License-Identifier: Apache-2.0
# The doctor, from its sources and from an installed place: what it prints, its exit status, and that it leaves nothing but
# what is kept for this user.

cudastack_test_healthy_stack(stack)
cudastack_test_environment(other_cudnn cudnn-cu13-9.12)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(partial cuda-11.8)
cudastack_test_environment(gcc gcc-11)
cudastack_test_copy_source("${WORK_DIR}/a b[c]$d+é/share/CudaStack")

# doctor(<root of CudaStack> <ok|fail> [ENVIRONMENT <NAME=VALUE>...] [OPTIONS <argument of cmake>...])
function(doctor root status)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "ENVIRONMENT;OPTIONS")
  file(REMOVE_RECURSE "${WORK_DIR}/here" "${WORK_DIR}/temporary")
  file(MAKE_DIRECTORY "${WORK_DIR}/here" "${WORK_DIR}/temporary" "${WORK_DIR}/home")
  cudastack_test_run(
    doctor
    COMMAND
      "${CMAKE_COMMAND}"
      -E
      chdir
      "${WORK_DIR}/here"
      "${CMAKE_COMMAND}"
      ${arg_OPTIONS}
      -P
      "${root}/modules/CudaStackDoctor.cmake"
    ENVIRONMENT ${arg_ENVIRONMENT} "TMPDIR=${WORK_DIR}/temporary"
    CLEAN
    EXPECT_STATUS "${status}"
  )
  file(GLOB_RECURSE left LIST_DIRECTORIES TRUE "${WORK_DIR}/here/*" "${WORK_DIR}/temporary/*" "${WORK_DIR}/home/*")
  list(FILTER left EXCLUDE REGEX "/home/\\.cache(/cudastack(/kept(/(program|answer)-[^/]*)?)?)?$")
  cudastack_test_expect_equal("${left}" "" "what the doctor leaves")
  if(status STREQUAL "fail")
    cudastack_test_expect_equal("${doctor_status}" "1" "exit status")
  endif()
  return(PROPAGATE doctor_stdout doctor_stderr)
endfunction()

foreach(root IN ITEMS "${CUDASTACK_SOURCE_DIR}" "${WORK_DIR}/a b[c]$d+é/share/CudaStack")
  doctor("${root}" ok ENVIRONMENT ${stack})
  cudastack_test_expect_equal("${doctor_stderr}" "" "what the doctor says of a healthy stack")
  foreach(
    part
    IN
    ITEMS
      "CudaStack map"
      "nvcc                   12.4.131"
      "cuDNN header           9.1.0"
      "(wheel nvidia-cudnn-cu12; chosen by"
      "CS-TOOLKIT-001   holds"
      "CS-CUDNN-003     holds"
  )
    cudastack_test_expect_contains("${doctor_stdout}" "${part}" "the doctor's map")
  endforeach()
endforeach()

# Wheels, which are laid out in a folder that the doctor takes away.
cudastack_test_environment(venv venv-cu13)
file(GLOB site "${venv}/lib/python3*/site-packages")
doctor("${CUDASTACK_SOURCE_DIR}" ok ENVIRONMENT "CUDACXX=${site}/nvidia/cu13/bin/nvcc")
cudastack_test_expect_contains(
  "${doctor_stdout}"
  "(wheel nvidia-cuda-nvcc; chosen by CUDACXX"
  "the doctor's map of wheels"
)

# What nobody asked for may be missing: this toolkit has no cuBLAS. A cuDNN of this machine may not fit it.
doctor("${CUDASTACK_SOURCE_DIR}" any ENVIRONMENT "CUDACXX=${partial}/bin/nvcc" "CUDAHOSTCXX=${gcc}/bin/g++-11")
cudastack_test_expect_contains("${doctor_stdout}" "nvcc                   11.8.89" "the doctor's map")
cudastack_test_expect_not_contains("${doctor_stderr}" "CS-TOOLKIT" "the doctor, with a toolkit without cuBLAS")
doctor(
  "${CUDASTACK_SOURCE_DIR}"
  fail
  ENVIRONMENT "CUDACXX=${partial}/bin/nvcc" "CUDAHOSTCXX=${gcc}/bin/g++-11"
  OPTIONS -D CUDASTACK_COMPONENTS=cublas
)
cudastack_test_expect_contains("${doctor_stderr}" "CS-TOOLKIT-006  " "the doctor, asked for cuBLAS")

doctor("${CUDASTACK_SOURCE_DIR}" fail ENVIRONMENT ${stack} OPTIONS -D CUDASTACK_COMPONENTS=cuddn)
cudastack_test_expect_contains("${doctor_stderr}" "knows no component 'cuddn'" "the doctor, asked for nonsense")

doctor("${CUDASTACK_SOURCE_DIR}" fail ENVIRONMENT ${stack} OPTIONS -D CMAKE_CUDA_COMPILER=/does/not/exist)
cudastack_test_expect_contains("${doctor_stdout}" "CudaStack map" "the doctor's map of a broken stack")
cudastack_test_expect_contains("${doctor_stderr}" "CS-TOOLKIT-005  " "the doctor, with no such compiler")

list(GET stack 0 toolkit)
doctor(
  "${CUDASTACK_SOURCE_DIR}"
  fail
  ENVIRONMENT
    "${toolkit}"
    "CUDNN_ROOT=${other_cudnn}/nvidia/cudnn"
    "LD_LIBRARY_PATH=${wheels}/nvidia/cudnn/lib"
)
cudastack_test_expect_contains("${doctor_stderr}" "CS-CUDNN-003  " "the doctor, with another cuDNN loaded")

# Its fix asks for the same, and mends.
doctor(
  "${CUDASTACK_SOURCE_DIR}"
  fail
  ENVIRONMENT ${stack}
  OPTIONS -D "CUDASTACK_COMPONENTS=cublas;cudnn" -D "CUDNN_PATH=${WORK_DIR}/nowhere"
)
cudastack_test_fix(fix "${doctor_stderr}")
cudastack_test_expect_contains("${fix}" " '-DCUDASTACK_COMPONENTS=cublas;cudnn' " "the fix of the doctor")
cudastack_test_expect_not_contains("${fix}" "CUDNN_PATH" "the fix of the doctor")
cudastack_test_run(mended COMMAND sh -c "${fix}" ENVIRONMENT ${stack} CLEAN EXPECT_STATUS ok)
cudastack_test_expect_contains("${mended_output}" "CS-CUDNN-001     holds" "the doctor, after its fix")
