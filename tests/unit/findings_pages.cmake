# SPDX-License-Identifier: Apache-2.0
# Every finding has a page with the same parts, and shows the message that is really printed; one that is never more than a note shows its line of the report.

_cudastack_core_load_stage(judge)
_cudastack_core_load_stage(report)

file(READ "${CUDASTACK_SOURCE_DIR}/docs/findings/README.md" table)
cudastack_test_source_files(rules "cmake/judge/*.cmake")
foreach(rule IN LISTS rules)
  file(READ "${CUDASTACK_SOURCE_DIR}/${rule}" text)
  string(REGEX MATCH "CS-[A-Z]+-[0-9]+" id "${text}")
  file(READ "${CUDASTACK_SOURCE_DIR}/docs/findings/${id}.md" page)
  if(text MATCHES "\n *broken\n")
    file(READ "${CUDASTACK_SOURCE_DIR}/tests/unit/report_expected/${id}.txt" message)
  else()
    cmake_path(GET rule STEM LAST_ONLY name)
    file(GLOB cases "${CUDASTACK_SOURCE_DIR}/tests/judge/${name}/note_*.facts")
    list(GET cases 0 case)
    cudastack_test_read_facts(facts expectations "${case}")
    cudastack_test_ask_rule(verdict "${name}" "${facts}")
    _cudastack_core_encode(verdict "${verdict}")
    _cudastack_report_map_rules(message "${verdict}")
  endif()
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
