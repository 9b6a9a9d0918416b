# SPDX-License-Identifier: Apache-2.0
# Every way in which a case can fail or be skipped is seen by CTest.

# run_case(<out_prefix> <ok|fail> <code of the case> [<NAME=VALUE>...])
function(run_case out_prefix expected code)
  file(WRITE "${WORK_DIR}/cases/inner.cmake" "${code}\n")
  cudastack_test_run(
    ${out_prefix}
    COMMAND
      "${CMAKE_COMMAND}"
      -D
      "CUDASTACK_SOURCE_DIR=${CUDASTACK_SOURCE_DIR}"
      -D
      "WORK_DIR=${WORK_DIR}/inner"
      -D
      "GENERATOR=${GENERATOR}"
      -D
      "CASE_FILE=${WORK_DIR}/cases/inner.cmake"
      -P
      "${CUDASTACK_SOURCE_DIR}/tests/support/run_case.cmake"
    ENVIRONMENT "CUDASTACK_TEST_CACHE=${WORK_DIR}/no cache" ${ARGN}
    UNSET CI
    EXPECT_STATUS ${expected}
  )
  return(PROPAGATE ${out_prefix}_output)
endfunction()

run_case(case ok "cudastack_test_expect_equal(a a x)")
run_case(case fail "cudastack_test_expect_equal(a b \"the letter\")")
cudastack_test_expect_contains("${case_output}" "the letter" "the failure")
run_case(case fail "cudastack_test_expect_contains(abc d \"the text\")\nmessage(\"went on\")")
cudastack_test_expect_contains("${case_output}" "went on" "a case with a failure")
run_case(case ok "cudastack_test_expect_contains(\"a[b;c\" \"[b;\" x)")
run_case(case fail "cudastack_test_expect_not_contains(abc b x)")
run_case(case ok "cudastack_test_expect_not_contains(abc d x)")
run_case(case fail "cudastack_test_run(x COMMAND false)\nmessage(\"went on\")")
cudastack_test_expect_not_contains("${case_output}" "went on" "a case whose program failed")
run_case(case fail "cudastack_test_run(x COMMAND true EXPECT_STATUS fail)")
run_case(case fail "cudastack_test_run(x COMMAND sh -c \"kill -9 $$\" EXPECT_STATUS fail)")
run_case(case fail "cudastack_test_run(x COMMAND true EXPECT_STATUS good)")
run_case(case fail "cudastack_test_run(x OUTPUT true)")
run_case(case fail "cudastack_test_message_block(x \"nothing of ours\")")

# What is shown of a failure is never taken for the case's own word.
run_case(case fail "cudastack_test_fail(\"SKIPPED: a\" \"b\nSKIPPED: c\")")
if(case_output MATCHES "(^|\n)SKIPPED: ")
  cudastack_test_fail("a failure reads like a skip:" "${case_output}")
endif()
run_case(case fail "cudastack_test_skip(\"no GPU: none\")\nmessage(\"went on\")")
if(NOT case_output MATCHES "(^|\n)SKIPPED: no GPU: none\n")
  cudastack_test_fail("a skip does not stand alone:" "${case_output}")
endif()
cudastack_test_expect_not_contains("${case_output}" "went on" "a case that was skipped")

run_case(case fail "cudastack_test_environment(x cuda-0.0)")
cudastack_test_expect_contains("${case_output}" "SKIPPED: environment cuda-0.0 is not prepared" "without the stack")
run_case(case fail "cudastack_test_environment(x cuda-0.0)" CI=true)
cudastack_test_expect_not_contains("${case_output}" "SKIPPED:" "without the stack on a build server")

# Literal texts.
file(WRITE "${WORK_DIR}/cases/expected.txt" "one\n  [two;\n")
run_case(case ok "cudastack_test_expect_text(\"one\n  [two;\" expected.txt)")
run_case(case fail "cudastack_test_expect_text(\"one\n  [three;\" expected.txt)")
cudastack_test_expect_contains("${case_output}" "-  [two;" "the difference")
cudastack_test_expect_contains("${case_output}" "+  [three;" "the difference")
run_case(case fail "cudastack_test_expect_text(\"one\" absent.txt)")
cudastack_test_expect_contains("${case_output}" "+one" "the difference with a file that is absent")

# A folder that no case has made is not emptied.
file(REMOVE "${WORK_DIR}/inner/case-info.txt")
file(WRITE "${WORK_DIR}/inner/precious" "x")
run_case(case fail "")
if(NOT EXISTS "${WORK_DIR}/inner/precious")
  cudastack_test_fail("a folder that is not of a case was emptied")
endif()
