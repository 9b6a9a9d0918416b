# SPDX-License-Identifier: Apache-2.0
# A case of tests/judge passes only if the verdict is the expected one.

# The parts of the stage that a case needs, with a rule that is made up.
set(root "${WORK_DIR}/fake root")
file(COPY "${CUDASTACK_SOURCE_DIR}/cmake/core" DESTINATION "${root}/cmake")
file(
  WRITE "${root}/cmake/judge/fake_is_whole.cmake"
  "function(_cudastack_judge_fake_is_whole out_verdict)\n"
  "  if(NOT DEFINED fake.version)\n"
  "    _cudastack_core_verdict(\${out_verdict} unknown CS-ENV-000 MISSING fake.version)\n"
  "  elseif(fake.version STREQUAL \"1;[2\")\n"
  "    _cudastack_core_verdict(\${out_verdict} holds CS-ENV-000)\n"
  "  else()\n"
  "    _cudastack_core_verdict(\${out_verdict} broken CS-ENV-000 GRADE live TITLE \"it is \${fake.version}, \${fake.name}\")\n"
  "  endif()\n"
  "  return(PROPAGATE \${out_verdict})\n"
  "endfunction()\n"
)

function(judge expected facts)
  string(REPLACE "|" "\n" facts "${facts}")
  file(WRITE "${WORK_DIR}/fake_is_whole/x.facts" "# a comment; [\n\n${facts}\n")
  cudastack_test_run(
    judged
    COMMAND
      "${CMAKE_COMMAND}"
      -D
      "CUDASTACK_SOURCE_DIR=${root}"
      -D
      "CASE_FILE=${WORK_DIR}/fake_is_whole/x.facts"
      --warn-uninitialized
      -P
      "${CUDASTACK_SOURCE_DIR}/tests/support/judge_case.cmake"
    EXPECT_STATUS ${expected}
  )
  return(PROPAGATE judged_output)
endfunction()

judge(ok "expect.state=unknown|expect.id=CS-ENV-000|expect.missing=fake.version")
judge(fail "expect.state=holds")
judge(fail "expect.state=broken")
judge(ok "expect.state=holds|fake.version=1;[2")
cudastack_test_expect_not_contains("${judged_output}" "uninitialized variable" "what a rule says that asks first")
judge(fail "expect.state=holds|expect.id=CS-ENV-001|fake.version=1;[2")
judge(ok "expect.state=broken|expect.grade=live|expect.title=it is 1, x=y|fake.version=1|fake.name=x=y")
judge(fail "expect.state=broken|expect.grade=latent|fake.version=1|fake.name=x")
judge(fail "expect.state=broken|expect.title=it is|fake.version=1|fake.name=x")
judge(fail "fake.version=1;[2")
cudastack_test_expect_contains("${judged_output}" "does not say expect.state=" "a case without expectation")
judge(fail "expect.state=unknown|fake version 1")
judge(fail "expect.state=unknown|fake.version=")
judge(ok "expect.state=broken|fake.version=1")
cudastack_test_expect_contains("${judged_output}" "uninitialized variable" "what a rule says that does not ask")
