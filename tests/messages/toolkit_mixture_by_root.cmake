# SPDX-License-Identifier: Apache-2.0
# B1: nvcc is of one release and CUDAToolkit_ROOT names another; both were named, CMake mixes them without a word.
# An explicit wish that is not obeyed is refused, so the root that lost is what the message is about.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cuda_12 cuda-12.4)
set(
  holds
  CS-TOOLKIT-001
  CS-TOOLKIT-002
  CS-TOOLKIT-003
  CS-TOOLKIT-005
  CS-HOST-001
)

cudastack_test_expect_refusal(
  block
  option
  CS-TOOLKIT-005
  OPTIONS "-DCUDAToolkit_ROOT=${cuda_12}" "-DTAKE=CUDA::cudart"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc"
  HOLDS ${holds}
)
cudastack_test_expect_refusal(
  block
  environment
  CS-TOOLKIT-005
  OPTIONS "-DCMAKE_CUDA_COMPILER=${cuda_13}/bin/nvcc" "-DTAKE=CUDA::cudart"
  ENVIRONMENT "CUDAToolkit_ROOT=${cuda_12}"
  HOLDS ${holds}
)

# The variable goes before the environment, as CMake has it: this one is healthy.
cudastack_test_stack(
  both
  both
  OPTIONS "-DCUDAToolkit_ROOT=${cuda_13}" "-DTAKE=CUDA::cudart"
  ENVIRONMENT "CUDAToolkit_ROOT=${cuda_12}"
)
cudastack_test_expect_not_contains("${both_output}" "CudaStack: this" "the configure with both roots")
cudastack_test_expect_rules_hold("${WORK_DIR}/both" ${holds})
