# SPDX-License-Identifier: Apache-2.0
# CUDA 11.8 with all its libraries, in the shape of NVIDIA's installer, and a g++ of its time in PATH, chosen without a word, on a machine that has nothing in /usr/local.
# cuDNN 8.9 from a wheel.

cudastack_test_environment(cuda_11 cuda-11.8-libs)
cudastack_test_environment(gcc_11 gcc-11)
cudastack_test_environment(cudnn cudnn-cu11-8.9)
set(
  toolkit
  CS-TOOLKIT-001
  CS-TOOLKIT-002
  CS-TOOLKIT-003
  CS-TOOLKIT-004
  CS-TOOLKIT-005
  CS-TOOLKIT-006
  CS-HOST-001
)
cudastack_test_expect_healthy(
  all_libraries
  SOURCE "${CUDASTACK_SOURCE_DIR}/tests/environments/take_all"
  STACK "${cuda_11}"
  HOLDS ${toolkit} CS-ARCH-001 CS-ARCH-002
  OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=35-real;90-virtual"
  ENVIRONMENT "CUDACXX=${cuda_11}/bin/nvcc" "PATH=${gcc_11}/bin:/usr/bin:/bin"
  COVERED
)
cudastack_test_expect_healthy(
  cudnn_8_9
  SOURCE "${CUDASTACK_SOURCE_DIR}/examples/minimal"
  STACK "${cuda_11}" "${cudnn}/nvidia/cudnn"
  HOLDS ${toolkit} CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-004 CS-CUDNN-005 CS-CUDNN-007 CS-CUDNN-013
  OPTIONS "-DCUDNN_ROOT=${cudnn}/nvidia/cudnn"
  ENVIRONMENT "CUDACXX=${cuda_11}/bin/nvcc" "PATH=${gcc_11}/bin:/usr/bin:/bin"
  COVERED
)
cudastack_test_report_fact(release "${WORK_DIR}/cudnn_8_9" cudnn.library.loaded.cuda_release)
cudastack_test_expect_equal("${release}" 11.8 "the CUDA that cuDNN says it is built for")
