# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the project takes that cannot be known before the build: for what it links, compiles with and loads the first target, and how many more.

::

  _cudastack_report_not_known_lines(<out_lines>)

A list of encoded texts, such as ``target app links by $<...>, and 2 more``. The facts are variables of the caller.
#]=]
function(_cudastack_report_not_known_lines out_lines)
  set(result_lines "")
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
    if(DEFINED ${fact})
      list(GET ${fact} 0 first)
      list(LENGTH ${fact} count)
      string(REGEX REPLACE "^([^ ]*) " "\\1 ${does} " first "${first}")
      set(more "")
      if(count GREATER 1)
        math(EXPR count "${count} - 1")
        set(more ", and ${count} more")
      endif()
      _cudastack_core_encode(line "target ${first}${more}")
      list(APPEND result_lines "${line}")
    endif()
  endforeach()
  if(DEFINED late.unseen)
    list(JOIN late.unseen ", " folders)
    _cudastack_core_encode(line "is in ${folders}, which was added more than once before find_package(CudaStack)")
    list(APPEND result_lines "${line}")
  endif()
  set(${out_lines} "${result_lines}")
  return(PROPAGATE ${out_lines})
endfunction()
