# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The facts that have come since, where some facts begin with others that are known.

::

  _cudastack_core_facts_since(<out_yes> <out_added> <facts> <known facts>)

``<out_yes>`` is false where they do not, or nothing is known; ``<out_added>`` are all facts then.
#]=]
function(_cudastack_core_facts_since out_yes out_added facts known)
  set(result_yes FALSE)
  set(result_added "${facts}")
  string(LENGTH "${known}" length)
  string(LENGTH "${facts}" whole_length)
  if(length GREATER 0 AND NOT length GREATER whole_length)
    string(SUBSTRING "${facts}" 0 ${length} same)
    string(SUBSTRING "${facts};" ${length} -1 rest)
    if(same STREQUAL known AND rest MATCHES "^;(.*)$")
      set(result_yes TRUE)
      string(REGEX REPLACE ";$" "" result_added "${CMAKE_MATCH_1}")
    endif()
  endif()
  set(${out_yes} "${result_yes}")
  set(${out_added} "${result_added}")
  return(PROPAGATE ${out_yes} ${out_added})
endfunction()
