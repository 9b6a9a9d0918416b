# SPDX-License-Identifier: Apache-2.0
# Devices that fail, on a machine whose GPUs, driver, cudart and cuDNN are fakes: which of it is evidence, and what heals.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_fake_gpus(environment 9.0 7.5)
set(holds CS-DRIVER-010 CS-TOOLKIT-007 CS-CUDNN-010)

# expect_fact(<name> <value>): in the report of the last tree.
function(expect_fact name value)
  cudastack_test_report_fact(found "${result_binary}" "${name}")
  cudastack_test_expect_equal("${found}" "${value}" "${name} in ${result_binary}")
endfunction()

# A13: only PTX fits the first device, and the driver is older than nvcc.
cudastack_test_expect_refusal(
  block
  new_ptx
  CS-DRIVER-010
  COMPONENTS kernels cudnn
  OPTIONS -DCMAKE_CUDA_ARCHITECTURES=75
  ENVIRONMENT ${environment} FAKE_GPU_FAULT=1=old-driver
  HOLDS ${holds}
)
# cuDNN aborts, as it does where a part of it is missing. No command mends that.
cudastack_test_expect_refusal(
  block
  cudnn_crash
  CS-CUDNN-010
  COMPONENTS kernels cudnn
  OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=70-virtual;90-real"
  ENVIRONMENT ${environment} FAKE_CUDNN_FAULT=crash
  NOT_HEALED
)
set(result_binary "${WORK_DIR}/cudnn_crash")
expect_fact(convolution.device.1.output "Could not load library libcudnn_fake.so.9")
expect_fact(kernel.outcome ok)
expect_fact(stack.level device)
expect_fact(stack.level_reason "convolution: crash")

# What another process does proves nothing: silent, and not known.
cudastack_test_stack(result busy COMPONENTS kernels ENVIRONMENT ${environment} FAKE_GPU_FAULT=1=busy EXPECT_STATUS ok)
expect_fact(rule.cs_driver_010 unknown)
expect_fact(kernel.device.2.outcome ok)
expect_fact(stack.level_reason "kernel: busy")
# Nothing of it is kept: the next configure works on the devices again.
_cudastack_core_encode(cmake "${CMAKE_COMMAND}")
_cudastack_core_encode(binary "${result_binary}")
cudastack_test_run_stack(again "${cmake};${binary}" "" ok "${environment}")
cudastack_test_expect_contains("${again_output}" ", proven: executed\n" "the status line when the device is free")
expect_fact(rule.cs_driver_010 holds)
