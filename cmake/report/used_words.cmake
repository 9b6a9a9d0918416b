# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How the table of what is used when begins the line of something that a target takes; empty where that is of another library, or the same as
everywhere, or no matter of a target.

::

  _cudastack_report_used_words(<out_words> <header|linked|loaded> <item> <subject>)

``<item>``: ``used.header.1``, ``used.2``, ``cudnn.linked.1``, ``added.library.1``, ``added.runpath.2`` ... The facts are variables of the caller.
#]=]
function(_cudastack_report_used_words out_words column item subject)
  set(result_words "")
  set(library "${${item}.subject}")
  if(item MATCHES "^cudnn\\.")
    set(library cudnn.library)
  elseif(item MATCHES "^added\\.")
    string(REGEX MATCH "lib([A-Za-z]+)" name "${${item}.name}")
    string(TOLOWER "lib.${CMAKE_MATCH_1}" library)
    string(REPLACE "lib.cudadevrt" "lib.cudart" library "${library}")
  endif()
  if(NOT library STREQUAL subject OR "${${item}.real}" STREQUAL "${${subject}.real}")
    set(library "")
  endif()
  if(library AND DEFINED ${item}.target AND NOT item MATCHES "^used\\.[0-9]")
    _cudastack_report_used_targets(targets "${item}")
    set(result_words "${column} by ${targets}")
    if(column STREQUAL "header")
      set(result_words "header of ${targets}, ${${item}.language}")
    endif()
  elseif(library AND item MATCHES "^used\\.[0-9]" AND "${${item}.grade}" STREQUAL "live")
    set(result_words "linked as ${${item}.target}")
  elseif(library AND item MATCHES "^added\\.runpath")
    set(result_words "loaded by a program that gets no run-time path")
  endif()
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
