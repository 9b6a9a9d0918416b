# SPDX-License-Identifier: Apache-2.0
# E9: cuDNN 9 for CUDA 12 with CUDA 11.8. The printed wheel is the newest cuDNN for CUDA 11 (9.10.2, tried by hand: it heals, and is a
# download of 700 MB); here the tests' own takes its place.

cudastack_test_environment(cuda_11 cuda-11.8-libs)
cudastack_test_environment(gcc_11 gcc-11)
cudastack_test_environment(wheels wheels-cu12)
cudastack_test_environment(fitting cudnn-cu11-8.9)
cudastack_test_fake_python(fake nvidia-cudnn-cu11 "${fitting}")

cudastack_test_expect_refusal(
  block
  cuda_12_for_11
  CS-CUDNN-005
  COMPONENTS cudnn
  OPTIONS -DTAKE=CUDA::cudart
  ENVIRONMENT
    "CUDACXX=${cuda_11}/bin/nvcc"
    "CUDNN_ROOT=${wheels}/nvidia/cudnn"
    "PATH=${fake}:${gcc_11}/bin:/usr/bin:/bin"
  HOLDS CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-005 CS-HOST-001
)
cudastack_test_report_fact(release "${WORK_DIR}/cuda_12_for_11" cudnn.library.loaded.cuda_release)
cudastack_test_expect_equal("${release}" 11.8 "the CUDA of the cuDNN after the fix")
