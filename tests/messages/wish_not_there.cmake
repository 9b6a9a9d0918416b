# SPDX-License-Identifier: Apache-2.0
# B6: a toolkit or cuDNN that was named and is not there is refused, never ignored, though a good one is in PATH.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
file(GLOB cudnn "${venv}/lib/python3*/site-packages/nvidia/cudnn")
set(path "PATH=${cuda_13}/bin:/usr/bin:/bin")
set(nowhere "/does/not/exist")

cudastack_test_expect_refusal(
  block
  root_option
  CS-TOOLKIT-005
  OPTIONS "-DCUDAToolkit_ROOT=${nowhere}"
  ENVIRONMENT "${path}"
  AGAIN
)
cudastack_test_expect_refusal(block root_environment CS-TOOLKIT-005 ENVIRONMENT "${path}" "CUDAToolkit_ROOT=${nowhere}")
cudastack_test_expect_refusal(block cudacxx CS-TOOLKIT-005 ENVIRONMENT "${path}" "CUDACXX=${nowhere}" AGAIN)
cudastack_test_expect_refusal(
  block
  compiler
  CS-TOOLKIT-005
  OPTIONS "-DCMAKE_CUDA_COMPILER=${nowhere}"
  ENVIRONMENT "${path}"
)
cudastack_test_expect_refusal(
  block
  cudnn_option
  CS-CUDNN-001
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_ROOT=${nowhere}" "-DCMAKE_PREFIX_PATH=${cudnn}"
  ENVIRONMENT "${path}"
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003
)
cudastack_test_expect_refusal(
  block
  cudnn_environment
  CS-CUDNN-001
  COMPONENTS cudnn
  OPTIONS "-DCMAKE_PREFIX_PATH=${cudnn}"
  ENVIRONMENT "${path}" "CUDNN_ROOT=${nowhere}"
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003
)
