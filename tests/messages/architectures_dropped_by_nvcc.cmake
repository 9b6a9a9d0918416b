# SPDX-License-Identifier: Apache-2.0
# D2: architectures that CUDA 13.0 has dropped. CMake would say that the CUDA compiler is broken.

cudastack_test_toolkit_13(cuda_13)
set(nvcc "CUDACXX=${cuda_13}/bin/nvcc")
set(holds CS-ARCH-001 CS-ARCH-002)

cudastack_test_expect_refusal(
  block
  option
  CS-ARCH-001
  OPTIONS -DCMAKE_CUDA_ARCHITECTURES=50
  ENVIRONMENT "${nvcc}"
  HOLDS ${holds}
  AGAIN
)
cudastack_test_expect_refusal(
  block
  option_list
  CS-ARCH-001
  OPTIONS "-DCMAKE_CUDA_ARCHITECTURES=50;80;90"
  ENVIRONMENT "${nvcc}"
  HOLDS ${holds}
)
cudastack_test_expect_refusal(block environment CS-ARCH-001 ENVIRONMENT "${nvcc}" CUDAARCHS=50 HOLDS ${holds} AGAIN)
cudastack_test_expect_refusal(
  block
  environment_list
  CS-ARCH-001
  ENVIRONMENT "${nvcc}" "CUDAARCHS=50;80;90"
  HOLDS ${holds}
)

# The healed trees compile for what was left of the list, and for nothing else.
foreach(tree IN ITEMS option_list environment_list)
  file(STRINGS "${WORK_DIR}/${tree}/CMakeCache.txt" line REGEX "^CMAKE_CUDA_ARCHITECTURES:")
  cudastack_test_expect_contains("${line}" "=80\\;90" "architectures of ${tree}")
endforeach()
