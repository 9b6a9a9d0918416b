# SPDX-License-Identifier: Apache-2.0
# A link under a bound tree leads to another toolkit by now, as update-alternatives makes one: CMake keeps what it knew of the first.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_toolkit_13(cuda_13)
file(CREATE_LINK "${cuda_12}" "${WORK_DIR}/cuda" SYMBOLIC)
set(options "-DCMAKE_CUDA_COMPILER=${WORK_DIR}/cuda/bin/nvcc")
cudastack_test_stack(bound tree OPTIONS ${options} EXPECT_STATUS ok)
cudastack_test_stack(same tree EXPECT_STATUS ok)
cudastack_test_expect_not_contains("${same_output}" "CS-" "where the link is what it was")

file(REMOVE "${WORK_DIR}/cuda")
file(CREATE_LINK "${cuda_13}" "${WORK_DIR}/cuda" SYMBOLIC)
cudastack_test_stack(refused tree EXPECT_STATUS fail)
cudastack_test_expect_block(block "${refused_output}" tree)
cudastack_test_expect_fix_heals(output "${block}" "${refused_binary}" HOLDS CS-TOOLKIT-004 CS-TOOLKIT-002 AGAIN)
