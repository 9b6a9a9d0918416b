# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts one set of facts before its rule and compares the verdict.

::

  cudastack_test_judge(<facts file>)

The file is ``tests/judge/<rule>/<case>.facts``. A line is ``name=value``, to the letter; ``# comment``; or
``expect.<key>=value``, compared with that key of the verdict, where ``expect.state`` is a must.
#]=]
function(cudastack_test_judge facts_file)
  cmake_path(GET facts_file PARENT_PATH rule)
  cmake_path(GET rule FILENAME rule)
  _cudastack_core_load_stage(judge)
  if(NOT COMMAND _cudastack_judge_${rule})
    message(FATAL_ERROR "  there is no rule cmake/judge/${rule}.cmake")
  endif()
  cudastack_test_read_facts(facts expectations "${facts_file}")
  if(NOT expectations MATCHES "(^|;)state=")
    message(FATAL_ERROR "  the case does not say expect.state=")
  endif()
  cudastack_test_ask_rule(verdict "${rule}" "${facts}")
  foreach(expectation IN LISTS expectations)
    string(REGEX MATCH "^[^=]+" key "${expectation}")
    string(REGEX MATCH "^[^=]+=(.*)$" expected "${expectation}")
    set(expected "${CMAKE_MATCH_1}")
    _cudastack_core_decode(expected "${expected}")
    _cudastack_core_verdict_get(actual "${verdict}" "${key}")
    cudastack_test_expect_equal("${actual}" "${expected}" "${key} of the verdict ${verdict}")
  endforeach()
endfunction()
