# SPDX-License-Identifier: Apache-2.0
# E1: the header of one cuDNN and the library of another, as separate searches for each bring them together.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(venv venv-cu13)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(cudnn_8 cudnn-cu12-8.9.7)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
string(APPEND cudnn_9_12 "/nvidia/cudnn")
string(APPEND cudnn_8 "/nvidia/cudnn")
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003)

cudastack_test_expect_refusal(
  block
  options
  CS-CUDNN-002
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_INCLUDE_DIR=${cudnn_9_19}/include" "-DCUDNN_LIBRARY=${cudnn_9_12}/lib/libcudnn.so.9"
  ENVIRONMENT "${nvcc}"
  HOLDS ${holds}
  AGAIN
)
cudastack_test_expect_refusal(
  block
  environment
  CS-CUDNN-002
  COMPONENTS cudnn
  ENVIRONMENT "${nvcc}" "CUDNN_INCLUDE_DIR=${cudnn_9_19}/include" "CUDNN_LIBRARY=${cudnn_9_12}/lib/libcudnn.so.9"
  HOLDS ${holds}
  AGAIN
)
cudastack_test_expect_refusal(
  block
  newer_library
  CS-CUDNN-002
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_INCLUDE_DIR=${cudnn_9_12}/include" "-DCUDNN_LIBRARY=${cudnn_9_19}/lib/libcudnn.so.9"
  ENVIRONMENT "${nvcc}"
  HOLDS ${holds}
)
cudastack_test_expect_refusal(
  block
  another_major
  CS-CUDNN-002
  COMPONENTS cudnn
  OPTIONS "-DCUDNN_INCLUDE_DIR=${cudnn_8}/include" "-DCUDNN_LIBRARY=${cudnn_9_19}/lib/libcudnn.so.9"
  ENVIRONMENT "${nvcc}"
  HOLDS ${holds}
)
