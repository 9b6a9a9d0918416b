# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says what the project takes that cannot be known before the build: a line for what it links, compiles with and loads.

::

  _cudastack_report_not_known()
#]=]
function(_cudastack_report_not_known)
  foreach(
    kind
    IN
    ITEMS
      "late.unknown|links by"
      "late.unknown_headers|compiles with by"
      "late.unknown_folders|links from by"
      "late.unknown_run_paths|loads by"
  )
    string(REPLACE "|" ";" kind "${kind}")
    list(POP_FRONT kind fact does)
    _cudastack_core_get_fact(unknown ${fact})
    if(unknown)
      list(GET unknown 0 first)
      list(LENGTH unknown count)
      string(REGEX REPLACE "^([^ ]*) " "\\1 ${does} " first "${first}")
      set(more "")
      if(count GREATER 1)
        math(EXPR count "${count} - 1")
        set(more ", and ${count} more")
      endif()
      _cudastack_report_speak(STATUS "CudaStack: not known: what target ${first}${more}")
    endif()
  endforeach()
endfunction()
