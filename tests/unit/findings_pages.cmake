# SPDX-License-Identifier: Apache-2.0
# Every finding has a page with the same parts, and shows the message that is really printed.

file(READ "${CUDASTACK_SOURCE_DIR}/docs/findings/README.md" table)
cudastack_test_source_files(rules "cmake/judge/*.cmake")
foreach(rule IN LISTS rules)
  file(READ "${CUDASTACK_SOURCE_DIR}/${rule}" text)
  string(REGEX MATCH "CS-[A-Z]+-[0-9]+" id "${text}")
  file(READ "${CUDASTACK_SOURCE_DIR}/docs/findings/${id}.md" page)
  file(READ "${CUDASTACK_SOURCE_DIR}/tests/unit/report_expected/${id}.txt" message)
  cudastack_test_expect_contains("${page}" "\n```\n${message}```\n" "${id}: the message")
  cudastack_test_expect_contains("${page}" "${rule}" "${id}: the rule")
  foreach(
    part
    IN
    ITEMS
      "When it stops, when it warns"
      "What you see"
      "Why it happens"
      "How it is found"
      "How to mend it"
      "Overriding it"
  )
    cudastack_test_expect_contains("${page}" "\n## ${part}\n" "${id}")
  endforeach()
  cudastack_test_expect_contains("${table}" "| [${id}](${id}.md) |" "docs/findings/README.md")
endforeach()
