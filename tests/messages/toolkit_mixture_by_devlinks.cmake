# SPDX-License-Identifier: Apache-2.0
# B1: nvcc 13.0 is named, and wheels of another release that somebody gave development links are on the prefix path: a
# runtime without any nvcc. /usr/local is covered, since a toolkit there would lend what the wheels lack.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(devlinks wheels-cu12-devlinks)

cudastack_test_expect_refusal(
  block
  wheels
  CS-TOOLKIT-003
  OPTIONS
    "-DCMAKE_PREFIX_PATH=${WORK_DIR}/one;${devlinks}/nvidia/cuda_runtime;${devlinks}/nvidia/cublas"
    "-DTAKE=CUDA::cudart;CUDA::cublas"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc"
  HOLDS CS-TOOLKIT-001 CS-TOOLKIT-002 CS-TOOLKIT-003 CS-TOOLKIT-005 CS-HOST-001
  COVERED
)
