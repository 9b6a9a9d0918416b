# SPDX-License-Identifier: Apache-2.0
# B32: LD_RUN_PATH leads programs that get no run-time path to a cudart of 12.9, nvcc is 12.4: a trap. Another major has another name.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(runtime_12_9 wheels-cu12-static)
set(nvcc "CUDACXX=${cuda_12}/bin/nvcc")
set(holds CS-ENV-001 CS-ENV-002 CS-ENV-003)

set(environment "${nvcc}" "LD_RUN_PATH=${cuda_11}/lib64:${runtime_12_9}/nvidia/cuda_runtime/lib")
cudastack_test_stack(trap trap COVERED OPTIONS -DTAKE=CUDA::cudart ENVIRONMENT ${environment})
cudastack_test_expect_block(block "${trap_output}" trap)
# It is no false alarm: what nvcc links in this shell runs with the other runtime. The project's program gets a run-time path.
cudastack_test_run(
  linked
  COMMAND
    "${cuda_12}/bin/nvcc"
    -cudart
    shared
    "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project/take.cu"
    -o
    "${WORK_DIR}/by_nvcc"
  ENVIRONMENT ${environment}
  CLEAN
)
cudastack_test_run(started COMMAND "${WORK_DIR}/by_nvcc" CLEAN EXPECT_STATUS any)
cudastack_test_expect_contains("${started_output}" "header 12040 runtime 12090" "what nvcc has linked")
cudastack_test_build(built BINARY "${trap_binary}" ENVIRONMENT ${environment} CLEAN)
cudastack_test_run(started COMMAND "${trap_binary}/take" CLEAN)
cudastack_test_expect_contains("${started_output}" "header 12040 runtime 12040" "the project's program")
file(READ "${trap_binary}/CudaStack/report.txt" report)
cudastack_test_expect_contains(
  "${report}"
  "\n      * loaded by a program that gets no run-time path: 12.9"
  "the report"
)
cudastack_test_expect_fix_heals(
  output
  "${block}"
  "${trap_binary}"
  COVERED
  ENVIRONMENT ${environment}
  HOLDS ${holds}
  AGAIN
)

cudastack_test_stack(
  other_major
  other_major
  ENVIRONMENT "${nvcc}" "LD_RUN_PATH=${cuda_11}/lib64:${cuda_12}/lib64:${runtime_12_9}/nvidia/cuda_runtime/lib"
)
cudastack_test_expect_not_contains(
  "${other_major_output}"
  "CudaStack: this"
  "its own folder comes before the other one"
)
cudastack_test_expect_rules_hold("${other_major_binary}" ${holds})
