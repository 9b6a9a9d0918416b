# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether versions of one row differ, one of which may be told with fewer numbers than another.

::

  _cudastack_report_used_differ(<out_yes> <versions>)
#]=]
function(_cudastack_report_used_differ out_yes versions)
  set(result_yes FALSE)
  list(FILTER versions INCLUDE REGEX "^[0-9]")
  foreach(one IN LISTS versions)
    foreach(other IN LISTS versions)
      string(LENGTH "${one}." length)
      string(SUBSTRING "${other}." 0 ${length} begin)
      string(LENGTH "${other}." length_of_other)
      if(NOT length GREATER length_of_other AND NOT begin STREQUAL "${one}.")
        set(result_yes TRUE)
      endif()
    endforeach()
  endforeach()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
