# SPDX-License-Identifier: Apache-2.0
# B32: the environment leads the compiler to the headers of 11.8, nvcc is 12.4. CMake says nothing, and the build stops at an error or is
# silently wrong. What does not come before the toolkit's own headers, and what is the same release, is passed in silence.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(cuda_11 cuda-11.8)
cudastack_test_environment(wheels wheels-cu12)
set(nvcc "CUDACXX=${cuda_12}/bin/nvcc")
set(other "${cuda_11}/include")
file(MAKE_DIRECTORY "${WORK_DIR}/no headers")

# refused(<name> <VARIABLE=VALUE>...)
function(refused name)
  cudastack_test_expect_refusal(block ${name} CS-ENV-001 ENVIRONMENT "${nvcc}" ${ARGN} HOLDS CS-ENV-001 CS-ENV-002)
endfunction()

refused(cpath "CPATH=${WORK_DIR}/no headers:${other}:/opt/also kept")
refused(cpath_after_its_own "CPATH=${cuda_12}/include:${other}")
# A wheel of the same release has no crt.
refused(cpath_behind_a_part "CPATH=${wheels}/nvidia/cuda_runtime/include:${other}")
refused(cplus_before_its_own "CPLUS_INCLUDE_PATH=${other}:${cuda_12}/include")
refused(both "NVCC_PREPEND_FLAGS=-DKEPT=\"a b\" -I ${other} -O2" "NVCC_APPEND_FLAGS=-Xcompiler -I${other}" "CPATH=${other}")

# passed(<name> <VARIABLE=VALUE>...): the rules hold, and the program takes the headers and the runtime of 12.4.
function(passed name)
  cudastack_test_stack(passed ${name} OPTIONS -DTAKE=CUDA::cudart_static ENVIRONMENT "${nvcc}" ${ARGN})
  cudastack_test_expect_not_contains("${passed_output}" "CudaStack: this" "what is said of ${name}")
  cudastack_test_expect_rules_hold("${passed_binary}" CS-ENV-001 CS-ENV-002 CS-ENV-003)
  cudastack_test_build(built BINARY "${passed_binary}" ENVIRONMENT "${nvcc}" ${ARGN} CLEAN)
  cudastack_test_run(started COMMAND "${passed_binary}/take" CLEAN)
  cudastack_test_expect_contains("${started_output}" "header 12040 runtime 12040" "the program of ${name}")
endfunction()

passed(
  its_own "CPATH=${WORK_DIR}/no headers:/not/there:relative:${cuda_12}/targets/x86_64-linux/include"
  "CPLUS_INCLUDE_PATH=${other}" "C_INCLUDE_PATH=${other}"
)
passed(same_release "CPATH=${wheels}/nvidia/cuda_runtime/include")
