# SPDX-License-Identifier: Apache-2.0
# B32: the environment leads the linker to the run-time libraries of another CUDA: by flags of nvcc always, by LIBRARY_PATH where the nvcc of a
# wheel is in use as it is, which has no library folder of its own. CMake says nothing, the program holds the other runtime.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(venv venv-cu13)
file(GLOB wheel "${venv}/lib/python3*/site-packages/nvidia/cu13")
set(nvcc "CUDACXX=${cuda_12}/bin/nvcc")
set(holds CS-ENV-001 CS-ENV-002 CS-ENV-003)

cudastack_test_expect_refusal(
  block
  flags
  CS-ENV-002
  ENVIRONMENT "${nvcc}" "NVCC_APPEND_FLAGS=-O2 -L${cuda_11}/lib64 -DKEPT"
  HOLDS ${holds}
  AGAIN
)

# The same in a tree whose CUDA language is on: CMake keeps the folder for the life of the tree, also when the variable is gone.
set(environment "${nvcc}" "NVCC_PREPEND_FLAGS=-L${cuda_11}/lib64")
cudastack_test_stack(bound bound COVERED OPTIONS "-DLANGUAGES=CXX;CUDA" ENVIRONMENT ${environment} EXPECT_STATUS fail)
cudastack_test_expect_block(block "${bound_output}" bound)
cudastack_test_stack(kept bound COVERED ENVIRONMENT "${nvcc}" EXPECT_STATUS fail)
cudastack_test_expect_block(kept_block "${kept_output}" kept)
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${bound_binary}"
  COVERED
  ENVIRONMENT ${environment}
  HOLDS ${holds}
  AGAIN
)

# The nvcc of a wheel: the laid out wheel of the fix has a folder of its own.
set(environment "CUDACXX=${wheel}/bin/nvcc" "LIBRARY_PATH=/opt/kept:${cuda_12}/lib64")
cudastack_test_stack(wheel wheel COVERED OPTIONS "-DLANGUAGES=CXX;CUDA" ENVIRONMENT ${environment} EXPECT_STATUS fail)
cudastack_test_expect_block(block "${wheel_output}" wheel)
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${wheel_binary}"
  COVERED
  COVERED
  ENVIRONMENT ${environment}
  HOLDS ${holds}
  AGAIN
)

# Where nvcc's own folder has all names, or what is added is no such library, LIBRARY_PATH does nothing.
set(taken "LIBRARY_PATH=${cuda_11}/lib64")
cudastack_test_stack(after after OPTIONS -DTAKE=CUDA::cudart_static ENVIRONMENT "${nvcc}" "${taken}")
cudastack_test_expect_not_contains("${after_output}" "CudaStack: this" "LIBRARY_PATH after nvcc's own folder")
cudastack_test_expect_rules_hold("${after_binary}" ${holds})
cudastack_test_build(built BINARY "${after_binary}" ENVIRONMENT "${nvcc}" "${taken}" CLEAN)
cudastack_test_run(started COMMAND "${after_binary}/take" CLEAN)
cudastack_test_expect_contains("${started_output}" "header 12040 runtime 12040" "the program")
cudastack_test_stack(
  stubs
  stubs
  ENVIRONMENT "${nvcc}" "LIBRARY_PATH=${cuda_11}/lib64/stubs:/usr/local/cuda/lib64/stubs"
)
cudastack_test_expect_rules_hold("${stubs_binary}" ${holds})
cudastack_test_stack(farm farm COVERED ENVIRONMENT "CUDACXX=${wheel}/bin/nvcc" "LIBRARY_PATH=${cuda_12}/lib64")
cudastack_test_expect_not_contains("${farm_output}" "CudaStack: this" "LIBRARY_PATH and the laid out wheel")
cudastack_test_expect_rules_hold("${farm_binary}" ${holds})
