# SPDX-License-Identifier: Apache-2.0
# B6, B34: no nvcc anywhere, and a clang++ in PATH that CMake would take as the CUDA compiler.

cudastack_test_environment(cuda_12 cuda-12.4)
foreach(folder IN ITEMS /usr /opt/cuda)
  if(EXISTS "${folder}/bin/nvcc")
    cudastack_test_skip("this machine has an nvcc in ${folder}, which cannot be covered")
  endif()
endforeach()
cudastack_test_fake_apt_get(fake nvidia-cuda-toolkit nvcc "${cuda_12}/bin/nvcc")
cmake_path(GET CMAKE_COMMAND PARENT_PATH cmake_folder)
# The same clang++ on every machine: a fake, which nobody may start.
file(WRITE "${WORK_DIR}/fake_clang/clang++" "#!/bin/sh\ntouch '${WORK_DIR}/fake_clang/started'\n")
file(CHMOD "${WORK_DIR}/fake_clang/clang++" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(path "PATH=${fake}:${WORK_DIR}/fake_clang:${cmake_folder}:/usr/bin:/bin")

# Without REQUIRED the configure goes on; QUIET says nothing at all.
foreach(soft IN ITEMS QUIET OPTIONAL_COMPONENTS)
  cudastack_test_stack(soft "${soft}" OPTIONS "-DSOFT=${soft}" ENVIRONMENT "${path}" COVERED)
  string(REGEX MATCH "-- CudaStack_FOUND is [^\n]*" said "${soft_stdout}")
  cudastack_test_normalise(said "${said}")
  cudastack_test_expect_equal(
    "${said}"
    "-- CudaStack_FOUND is '0', because: CS-TOOLKIT-001: no nvcc was found, see <work>/${soft}/CudaStack/report.txt"
    "what the project can read with ${soft}"
  )
  string(REPLACE "-- CudaStack_FOUND is " "" rest "${soft_output}")
  if(soft STREQUAL "QUIET")
    cudastack_test_expect_not_contains("${rest}" "CudaStack:" "the quiet configure")
    cudastack_test_expect_not_contains("${rest}" "CMake Warning at" "the quiet configure")
  else()
    cudastack_test_expect_contains("${rest}" "no nvcc was found" "the configure that is not quiet")
  endif()
endforeach()

cudastack_test_expect_refusal(
  block
  required
  CS-TOOLKIT-001
  ENVIRONMENT "${path}"
  HOLDS CS-TOOLKIT-001 CS-TOOLKIT-002
  COVERED
)
cudastack_test_fix(fix "${block}")
cudastack_test_expect_contains("${fix}" "apt-get install -y nvidia-cuda-toolkit && " "the fix")
if(EXISTS "${WORK_DIR}/fake_clang/started")
  cudastack_test_fail("somebody started clang++")
endif()
