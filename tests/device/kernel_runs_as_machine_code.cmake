# SPDX-License-Identifier: Apache-2.0
# Nobody names an architecture: the kernel is built for the devices of this machine and runs there as machine code. The level is executed,
# in the report and in the header.

cudastack_test_gpu_stack(environment nvcc)
cudastack_test_stack(result tree COMPONENTS kernels ENVIRONMENT ${environment} EXPECT_STATUS ok)
cudastack_test_expect_contains("${result_output}" ", proven: executed\n" "the status line")
cudastack_test_expect_on_devices(
  "${result_binary}"
  kernel
  outcome=ok
  code=sass
  binary=<capability>
  ptx=<capability>
  written=<capability>
  "code_source=ran with CUDA_DISABLE_PTX_JIT=1"
)
cudastack_test_expect_rules_hold("${result_binary}" CS-TOOLKIT-007 CS-DRIVER-010)
foreach(
  fact
  IN
  ITEMS stack.level=executed kernel.architectures_source=devices kernel.outcome=ok lib.cudart.loaded.level=executed
)
  string(REGEX MATCH "^([^=]+)=(.*)$" fact "${fact}")
  set(expected "${CMAKE_MATCH_2}")
  cudastack_test_report_fact(found "${result_binary}" "${CMAKE_MATCH_1}")
  cudastack_test_expect_equal("${found}" "${expected}" "${fact}")
endforeach()
file(READ "${result_binary}/CudaStack/include/cudastack/config.h" header)
cudastack_test_expect_contains("${header}" "#define CUDASTACK_LEVEL \"executed\"\n" "the header")
cudastack_test_expect_contains("${header}" "#define CUDASTACK_KERNELS_EXECUTED 1\n" "the header")
