# SPDX-License-Identifier: Apache-2.0
# CUDA 12.4 in the shape of NVIDIA's installer with the last cuDNN 8, from a wheel: built for CUDA 12.2, which fits.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cudnn cudnn-cu12-8.9.7)
cudastack_test_expect_healthy(
  build
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK "${cuda_12}" "${cudnn}/nvidia/cudnn"
  HOLDS
    CS-TOOLKIT-001
    CS-TOOLKIT-002
    CS-TOOLKIT-003
    CS-TOOLKIT-004
    CS-TOOLKIT-005
    CS-TOOLKIT-006
    CS-HOST-001
    CS-CUDNN-001
    CS-CUDNN-002
    CS-CUDNN-003
    CS-CUDNN-004
    CS-CUDNN-005
    CS-CUDNN-007
  OPTIONS "-DCUDNN_ROOT=${cudnn}/nvidia/cudnn"
  ENVIRONMENT "CUDACXX=${cuda_12}/bin/nvcc"
)
cudastack_test_report_fact(release "${WORK_DIR}/build" cudnn.library.loaded.cuda_release)
cudastack_test_expect_equal("${release}" 12.2 "the CUDA that cuDNN says it is built for")
