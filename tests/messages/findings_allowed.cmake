# SPDX-License-Identifier: Apache-2.0
# Who names the id of a finding goes on with a warning, at every configure; CUDASTACK_POLICY=report does so for all.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cuda_12 cuda-12.4)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(mixture "-DCMAKE_PREFIX_PATH=${cuda_12}")

# expect_warning(<text> <what>): one block, as a warning.
function(expect_warning text what)
  string(REGEX MATCHALL "CudaStack: this CUDA stack" blocks "${text}")
  list(LENGTH blocks count)
  cudastack_test_expect_equal("${count}" 1 "blocks of ${what}")
  cudastack_test_expect_contains("${text}" "CMake Warning at" "${what}")
  cudastack_test_expect_not_contains("${text}" "CMake Error" "${what}")
endfunction()

foreach(round IN ITEMS first second)
  cudastack_test_stack(allowed allowed OPTIONS "${mixture}" -DCUDASTACK_ALLOW=CS-TOOLKIT-003 ENVIRONMENT "${nvcc}")
  expect_warning("${allowed_output}" "the ${round} configure with CUDASTACK_ALLOW")
  cudastack_test_expect_block(block "${allowed_output}" allowed_${round})
endforeach()

cudastack_test_stack(reported reported OPTIONS "${mixture}" -DCUDASTACK_POLICY=report ENVIRONMENT "${nvcc}")
expect_warning("${reported_output}" "CUDASTACK_POLICY=report")
cudastack_test_expect_block(block "${reported_output}" reported)

# Another id allows nothing.
cudastack_test_stack(
  other
  other
  OPTIONS "${mixture}" -DCUDASTACK_ALLOW=CS-TOOLKIT-002
  ENVIRONMENT "${nvcc}"
  EXPECT_STATUS fail
)
cudastack_test_expect_contains("${other_output}" "CS-TOOLKIT-003" "a finding that nobody allowed")
