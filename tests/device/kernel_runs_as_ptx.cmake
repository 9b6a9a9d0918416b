# SPDX-License-Identifier: Apache-2.0
# PTX of the oldest architecture that nvcc lists, and nothing else: the driver compiles it, and that is what the report says.

cudastack_test_gpu_stack(environment nvcc)
cudastack_test_run(list COMMAND "${nvcc}" --list-gpu-arch)
string(REGEX MATCHALL "compute_[0-9]+" architectures "${list_stdout}")
list(TRANSFORM architectures REPLACE "compute_" "")
list(SORT architectures COMPARE NATURAL)
list(GET architectures 0 oldest)
string(REGEX REPLACE "([0-9])$" ".\\1" capability "${oldest}")

cudastack_test_stack(
  result
  tree
  COMPONENTS kernels
  OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=${oldest}-virtual"
  ENVIRONMENT ${environment}
  EXPECT_STATUS ok
)
cudastack_test_expect_contains("${result_output}" ", proven: executed\n" "the status line")
cudastack_test_report_fact(of_device "${result_binary}" device.1.capability)
if(of_device STREQUAL capability)
  cudastack_test_skip(
    "the GPU is of the oldest capability that nvcc lists, ${capability}, so that nothing tells its PTX"
  )
endif()
cudastack_test_expect_on_devices(
  "${result_binary}"
  kernel
  outcome=ok
  code=ptx
  binary=<capability>
  ptx=${capability}
  written=${capability}
  "code_source=ran only without CUDA_DISABLE_PTX_JIT=1"
)
cudastack_test_expect_rules_hold("${result_binary}" CS-TOOLKIT-007 CS-DRIVER-010)
