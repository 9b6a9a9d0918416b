# SPDX-License-Identifier: Apache-2.0
# CUDA 12.4 in the shape of NVIDIA's installer, cuDNN 9.1 from a wheel, on a machine that has nothing in /usr/local.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_expect_healthy(
  build
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK "${cuda_12}" "${wheels}/nvidia/cudnn"
  HOLDS
    CS-TOOLKIT-001
    CS-TOOLKIT-002
    CS-TOOLKIT-003
    CS-HOST-001
    CS-CUDNN-001
    CS-CUDNN-002
    CS-CUDNN-003
    CS-CUDNN-004
    CS-CUDNN-005
    CS-CUDNN-006
    CS-CUDNN-007
    CS-CUDNN-013
    CS-LOADER-001
    CS-LOADER-002
    CS-LOADER-003
    CS-TOOLKIT-004
    CS-TOOLKIT-005
    CS-TOOLKIT-006
  OPTIONS "-DCUDNN_ROOT=${wheels}/nvidia/cudnn"
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc"
  COVERED
)
