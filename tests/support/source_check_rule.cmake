# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A rule answers with its own id, has its page, and cases in which it is broken, or a note where that is all that it says, holds, and cannot know.

::

  cudastack_test_source_check_rule(<file> <id> <code>)
#]=]
function(cudastack_test_source_check_rule file id code)
  if(NOT code MATCHES "[( \n\"]${id}[) \n\"]")
    cudastack_test_source_fault("${file}: its code does not name ${id}")
  endif()
  if(NOT EXISTS "${CUDASTACK_SOURCE_DIR}/docs/findings/${id}.md")
    cudastack_test_source_fault("${file}: there is no page docs/findings/${id}.md")
  endif()
  cmake_path(GET file STEM LAST_ONLY rule)
  cudastack_test_source_files(cases "tests/judge/${rule}/*.facts")
  set(states "")
  foreach(case IN LISTS cases)
    cudastack_test_read_facts(facts expectations "${CUDASTACK_SOURCE_DIR}/${case}")
    list(FILTER expectations INCLUDE REGEX "^state=")
    list(APPEND states ${expectations})
  endforeach()
  set(worst broken)
  if(code MATCHES "\n *note\n" AND NOT code MATCHES "[ \n]broken[ \n]")
    set(worst note)
  endif()
  foreach(state IN ITEMS ${worst} holds unknown)
    if(NOT "state=${state}" IN_LIST states)
      cudastack_test_source_fault("${file}: no case in tests/judge/${rule} has expect.state=${state}")
    endif()
  endforeach()
endfunction()
