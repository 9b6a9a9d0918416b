# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads a case of ``tests/judge``.

::

  cudastack_test_read_facts(<out_facts> <out_expectations> <file>)

Both lists are of ``name=encoded value``; the expectations are without ``expect.``.
#]=]
function(cudastack_test_read_facts out_facts out_expectations file)
  file(READ "${file}" text)
  # Once encoded, a newline is %0A and nothing else is, so that no line can be torn or joined.
  _cudastack_core_encode(lines "${text}")
  string(REPLACE "%0D%0A" ";" lines "${lines}")
  string(REPLACE "%0A" ";" lines "${lines}")
  set(${out_facts} "")
  set(${out_expectations} "")
  foreach(line IN LISTS lines)
    if(line MATCHES "^expect\\.([a-z]+=.*)$")
      list(APPEND ${out_expectations} "${CMAKE_MATCH_1}")
    elseif(line MATCHES "^[a-z0-9_]+\\.[a-z0-9_.]+=.")
      list(APPEND ${out_facts} "${line}")
    elseif(NOT line MATCHES "^(#.*)?$")
      message(FATAL_ERROR "  neither fact, expectation nor comment in ${file}: '${line}'")
    endif()
  endforeach()
  return(PROPAGATE ${out_facts} ${out_expectations})
endfunction()
