# SPDX-License-Identifier: Apache-2.0
# A version, or a part, that the chosen cuDNN does not have: both versions are shown, and a fitting one is taken from a place that was looked at,
# or by its wheel.
# Once: long, and nothing of it depends on the version of CMake.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cudnn_9_1 wheels-cu12)
cudastack_test_environment(cudnn_9_12 cudnn-cu13-9.12)
cudastack_test_environment(jit cudnn-jit-cu13-9.27)
cudastack_test_environment(venv venv-cu13)
file(GLOB cudnn_9_19 "${venv}/lib/python3*/site-packages/nvidia/cudnn")
cudastack_test_local_wheel(pip "${cudnn_9_12}" nvidia_cudnn_cu13-9.12.0.46)
cudastack_test_named_libraries(libraries)
set(
  holds
  CS-CUDNN-001
  CS-CUDNN-002
  CS-CUDNN-003
  CS-CUDNN-006
  CS-CUDNN-014
)

# The one that fits lies in a prefix; what was named is not of the version.
cudastack_test_expect_find_refusal(
  block
  another_place
  CS-CUDNN-014
  HEALED 9.12.0
  HOLDS ${holds}
  FIND 9.5...<10 REQUIRED COMPONENTS graph ops
  OPTIONS "-DCUDNN_ROOT=${cudnn_9_1}/nvidia/cudnn" "-DCMAKE_PREFIX_PATH=${cudnn_9_12}/nvidia/cudnn"
  ENVIRONMENT "${libraries}"
  COVERED
)
# None lies there, a wheel has it.
cudastack_test_expect_find_refusal(
  block
  by_wheel
  CS-CUDNN-014
  HEALED 9.12.0
  HOLDS ${holds} CS-CUDNN-005
  FIND 9.10...<9.13 REQUIRED
  OPTIONS "-DCUDNN_PATH=${cudnn_9_19}"
  ENVIRONMENT ${pip} "CUDACXX=${cuda_13}/bin/nvcc"
  COVERED
)
# No wheel for this toolkit has it.
cudastack_test_expect_find_refusal(
  block
  by_nobody
  CS-CUDNN-014
  FIND 8...<9
  OPTIONS "-DCUDNN_PATH=${cudnn_9_19}"
  ENVIRONMENT "CUDACXX=${cuda_13}/bin/nvcc"
  COVERED
)
# Where there is no toolkit it may be one for another CUDA. To pip 8.9.7.29 is newer than 8.9.7; CMake is told three numbers.
cudastack_test_expect_find_refusal(
  block
  for_another_cuda
  CS-CUDNN-014
  NOT_HEALED
  FIND 8.9...8.9.7
  OPTIONS "-DCUDNN_PATH=${cudnn_9_19}"
  COVERED
)
# The fourth number is that of a package: the same wheel is not offered once more.
cudastack_test_expect_find_refusal(
  block
  of_a_package
  CS-CUDNN-014
  NOT_HEALED
  FIND 9.19.1.2 EXACT
  OPTIONS "-DCUDNN_PATH=${cudnn_9_19}"
  COVERED
)
# Not released yet.
cudastack_test_expect_find_refusal(
  block
  newer_than_all
  CS-CUDNN-014
  FIND 9.99
  OPTIONS "-DCUDNN_PATH=${cudnn_9_19}"
  COVERED
)
# The smaller flavour has no ops.
cudastack_test_expect_find_refusal(
  block
  part_of_the_whole
  CS-CUDNN-015
  NOT_HEALED
  FIND 9 REQUIRED COMPONENTS graph ops
  OPTIONS "-DCUDNN_PATH=${jit}/nvidia/cudnn_jit"
  ENVIRONMENT "${libraries}"
  COVERED
)
# A name that no cuDNN has, and one in another case. What is absent cannot be allowed.
cudastack_test_expect_find_refusal(
  block
  part_of_none
  CS-CUDNN-015
  FIND COMPONENTS graph nonsense Ops
  OPTIONS "-DCUDNN_PATH=${cudnn_9_19}" -DCUDASTACK_ALLOW=CS-CUDNN-015
  COVERED
)
