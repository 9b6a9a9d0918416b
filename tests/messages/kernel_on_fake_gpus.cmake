# SPDX-License-Identifier: Apache-2.0
# What kernels and convolutions show of a device, and which fix heals, on a machine whose GPUs, driver, cudart and cuDNN are fakes. Only
# nvcc and what it builds are real: the fake driver chooses the code from the file that nvcc wrote.

cudastack_test_fake_gpus(environment 9.0 7.5)
set(holds CS-DRIVER-010 CS-TOOLKIT-007 CS-CUDNN-010)

# expect_fact(<name> <value>): in the report of the last tree.
function(expect_fact name value)
  cudastack_test_report_fact(found "${result_binary}" "${name}")
  cudastack_test_expect_equal("${found}" "${value}" "${name} in ${result_binary}")
endfunction()

# Machine code for one, PTX for the other: both run, and which code it was is said.
cudastack_test_stack(
  result
  healthy
  COMPONENTS kernels cudnn
  OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=70-virtual;90-real"
  ENVIRONMENT ${environment}
  EXPECT_STATUS ok
)
cudastack_test_expect_contains("${result_output}" "2 GPU: fake GPU of 9.0, proven: executed" "the status line")
cudastack_test_expect_rules_hold("${result_binary}" ${holds})
foreach(
  fact
  IN
  ITEMS
    kernel.outcome=ok
    kernel.good=2
    kernel.architectures_source=project
    kernel.device.1.code=sass
    kernel.device.1.binary=9.0
    kernel.device.1.ptx=9.0
    kernel.device.1.written=9.0
    kernel.device.2.code=ptx
    kernel.device.2.binary=7.5
    kernel.device.2.ptx=7.0
    kernel.device.2.written=7.0
    convolution.outcome=ok
    convolution.device.2.largest_error=0
    convolution.device.2.graph.outcome=not-supported
    stack.level=executed
    driver.library.level=executed
    lib.cudart.loaded.level=executed
    cudnn.library.loaded.level=executed
)
  string(REGEX MATCH "^([^=]+)=(.*)$" fact "${fact}")
  expect_fact("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}")
endforeach()
file(READ "${result_binary}/CudaStack/include/cudastack/config.h" header)
cudastack_test_expect_contains("${header}" "#define CUDASTACK_LEVEL \"executed\"\n" "the header")
cudastack_test_expect_contains("${header}" "#define CUDASTACK_KERNELS_EXECUTED 1\n" "the header")

# A second tree takes over nothing that a GPU has shown: its kernels run too.
cudastack_test_stack(
  second
  healthy_again
  COMPONENTS kernels cudnn
  OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=70-virtual;90-real"
  ENVIRONMENT ${environment} FAKE_GPU_FAULT=1=wrong-result
  EXPECT_STATUS fail
)
cudastack_test_expect_contains(
  "${second_output}"
  "CS-DRIVER-010  a kernel gives a wrong result"
  "what the second tree says"
)

# Nobody names an architecture: those of the devices.
cudastack_test_stack(result devices COMPONENTS kernels ENVIRONMENT ${environment} EXPECT_STATUS ok)
expect_fact(kernel.architectures "90-real;75-real")
expect_fact(kernel.architectures_source devices)
expect_fact(kernel.device.2.code sass)

# D5, D6: code for the first device only; the printed fix brings the second one's.
cudastack_test_expect_refusal(
  block
  no_image
  CS-DRIVER-010
  COMPONENTS kernels cudnn
  OPTIONS -DCMAKE_CUDA_ARCHITECTURES=90-real
  ENVIRONMENT ${environment}
  HOLDS ${holds}
  AGAIN
)
