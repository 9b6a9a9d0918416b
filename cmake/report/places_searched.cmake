# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The places that were searched for a cuDNN, in their order: who named each, and what was taken there or why nothing.

::

  _cudastack_report_places_searched(<out_lines>)

A text of lines without indentation. The facts are variables of the caller.
#]=]
function(_cudastack_report_places_searched out_lines)
  set(result_lines "")
  set(number 0)
  while(number LESS "${cudnn.candidate.count}")
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    set(what "chosen")
    if(DEFINED ${item}.reason)
      set(what "${${item}.reason}")
    elseif("${${item}.taken}" MATCHES "^(header|library)$")
      string(APPEND what ": ${CMAKE_MATCH_1}")
    endif()
    set(version "")
    if(DEFINED ${item}.version)
      set(version "  ${${item}.version}")
    endif()
    string(APPEND result_lines "${number}. ${${item}.folder}${version}  (${${item}.chooser})  ${what}\n")
  endwhile()
  set(${out_lines} "${result_lines}")
  return(PROPAGATE ${out_lines})
endfunction()
