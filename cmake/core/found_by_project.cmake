# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a cache entry holds what the project itself put there, in an earlier configure of this tree, behind the call that asks.

::

  _cudastack_core_found_by_project(<out_yes> <variable>)

``warm/found_entries.cmake`` keeps the value, and how many calls went before it: for a later call of a configure it may be what the project names for just that. What is another
value by now somebody has set.
#]=]
function(_cudastack_core_found_by_project out_yes variable)
  set(result_yes FALSE)
  if(DEFINED CACHE{_CUDASTACK_FOUND_${variable}})
    string(REGEX MATCH "^([0-9]+)[|](.*)$" found "$CACHE{_CUDASTACK_FOUND_${variable}}")
    set(before "${CMAKE_MATCH_1}")
    set(value "${CMAKE_MATCH_2}")
    get_property(calls GLOBAL PROPERTY _CUDASTACK_CALLS)
    if(value STREQUAL "$CACHE{${variable}}" AND NOT calls GREATER before)
      set(result_yes TRUE)
    endif()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
