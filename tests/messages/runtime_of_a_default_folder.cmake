# SPDX-License-Identifier: Apache-2.0
# B33: an image has 12.4 linked into /usr/local/lib, and the nvcc of a 13.0 wheel is in use as it is. It has no library folder of its own, so it
# "links", and takes the runtime of 12.4; CMake says nothing. Where the links lead to the same release, all is well.

cudastack_test_environment(cuda_12 cuda-12.4)
cudastack_test_environment(venv venv-cu13)
file(GLOB wheel "${venv}/lib/python3*/site-packages/nvidia/cu13")
cudastack_test_toolkit_13(cuda_13)
set(tree_12 "${cuda_12}/targets/x86_64-linux")
set(nvcc "${wheel}/bin/nvcc")

# configure(<name> <toolkit in /usr/local> <language that are on>)
function(configure name toolkit languages)
  string(REPLACE ";" "\\;" languages "${languages}")
  cudastack_test_run_linked(
    ${name}
    "${toolkit}"
    "${nvcc}"
    "${CMAKE_COMMAND}"
    -S
    "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project"
    -B
    "${WORK_DIR}/${name}"
    -G
    "${GENERATOR}"
    "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
    -DCOMPONENTS=toolkit
    "-DLANGUAGES=${languages}"
    -DCUDASTACK_TEST_ONE=1
  )
  set(${name}_status "${${name}_status}" PARENT_SCOPE)
  set(${name}_output "${${name}_output}" PARENT_SCOPE)
endfunction()

configure(other "${tree_12}" "CXX;CUDA")
cudastack_test_expect_equal("${other_status}" 1 "status with 12.4 in /usr/local: ${other_output}")
cudastack_test_expect_block(block "${other_output}" other)
# What the table says is what the linker says.
set(archive /usr/local/lib/libcudart_static.a)
file(READ "${WORK_DIR}/other/CudaStack/report.txt" report)
cudastack_test_expect_contains(
  "${report}"
  "\n      * linked by its name: 12.4  ${archive}  (by the linker's default folders)\n"
  "the report"
)
cudastack_test_run_linked(
  traced
  "${tree_12}"
  "${nvcc}"
  "${nvcc}"
  -Xlinker
  --trace
  "${CUDASTACK_SOURCE_DIR}/tests/messages/stack_project/take.cu"
  -o
  "${WORK_DIR}/take"
)
cudastack_test_expect_contains("${traced_output}" "${archive}\n" "what the linker takes")
string(REGEX MATCH "\n +fix:      ([^\n]+)" fix "${block}")
set(fix "${CMAKE_MATCH_1}")
cudastack_test_run_linked(healed "${tree_12}" "${nvcc}" sh -c "${fix}")
cudastack_test_expect_equal("${healed_status}" 0 "status of the fix: ${healed_output}")
cudastack_test_expect_not_contains("${healed_output}" "CudaStack: this" "what the fix leads to")
cudastack_test_expect_rules_hold("${WORK_DIR}/other" CS-ENV-001 CS-ENV-002 CS-ENV-003)

configure(same "${cuda_13}" "CXX;CUDA")
cudastack_test_expect_equal("${same_status}" 0 "status with 13.0 in /usr/local: ${same_output}")
cudastack_test_expect_not_contains("${same_output}" "CS-ENV" "what is said with 13.0 in /usr/local")
cudastack_test_expect_rules_hold("${WORK_DIR}/same" CS-ENV-001 CS-ENV-002 CS-ENV-003)

# Asked before the language, CudaStack lays the wheel out itself.
configure(before "${tree_12}" CXX)
cudastack_test_expect_equal("${before_status}" 0 "status where CudaStack is asked first: ${before_output}")
cudastack_test_expect_not_contains("${before_output}" "CudaStack: this" "what is said where CudaStack is asked first")
cudastack_test_expect_rules_hold("${WORK_DIR}/before" CS-ENV-001 CS-ENV-002 CS-ENV-003)
