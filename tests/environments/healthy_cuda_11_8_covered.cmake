# SPDX-License-Identifier: Apache-2.0
# CUDA 11.8 with a g++ of its time in PATH, chosen without a word, on a machine that has nothing in /usr/local. It has no library but cudart.

cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(gcc_11 gcc-11)
cudastack_test_expect_healthy(
  build
  SOURCE "${CUDASTACK_SOURCE_DIR}/tests/environments/take"
  STACK "${cuda_11}"
  HOLDS CS-TOOLKIT-001 CS-TOOLKIT-002 CS-TOOLKIT-003 CS-HOST-001 CS-TOOLKIT-005 CS-LOADER-001
  ENVIRONMENT "CUDACXX=${cuda_11}/bin/nvcc" "PATH=${gcc_11}/bin:/usr/bin:/bin"
  COVERED
)
