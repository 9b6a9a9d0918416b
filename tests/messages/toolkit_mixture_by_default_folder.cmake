# SPDX-License-Identifier: Apache-2.0
# B1: nobody names a second toolkit, but /usr/local/lib has its cudart, and the CUDA language is on first, so that no root can be
# chosen any more. The later FindCUDAToolkit takes that cudart before the toolkit's own; the early one does not.

cudastack_test_toolkit_13(cuda_13)
cudastack_test_environment(cuda_12 cuda-12.4)
file(STRINGS "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake" early REGEX "APPEND CMAKE_PREFIX_PATH" LIMIT_COUNT 1)
set(binary "${WORK_DIR}/tree")

cudastack_test_run_linked(
  configure
  "${cuda_13}"
  "${cuda_12}/bin/nvcc"
  "${CMAKE_COMMAND}"
  -S
  "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
  -B
  "${binary}"
  -G
  "${GENERATOR}"
  "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
  -DCOMPONENTS=toolkit
  "-DLANGUAGES=CXX\\;CUDA"
  -DTAKE=CUDA::cudart
)
if(early)
  cudastack_test_expect_equal("${configure_status}" 0 "status with the early FindCUDAToolkit")
  cudastack_test_expect_not_contains("${configure_output}" "CudaStack: this" "the configure")
else()
  cudastack_test_expect_equal("${configure_status}" 1 "status with the later FindCUDAToolkit")
  cudastack_test_expect_block(block "${configure_output}" later)
  cudastack_test_expect_contains("${configure_output}" "look/first.cmake" "where it was said")
  cudastack_test_fix(fix "${block}")
  cudastack_test_run_linked(healed "${cuda_13}" "${cuda_12}/bin/nvcc" sh -c "${fix}")
  cudastack_test_expect_equal("${healed_status}" 0 "status of the fix: ${healed_output}")
  cudastack_test_expect_not_contains("${healed_output}" "CudaStack: this" "what the fix leads to")
endif()
cudastack_test_expect_rules_hold("${binary}" CS-TOOLKIT-003)
