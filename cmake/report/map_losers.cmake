# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every nvcc that was looked at, and why the others lost; what has run-time parts only.

::

  _cudastack_report_map_losers(<out_text>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_map_losers out_text)
  set(result_text "  nvcc candidates, in the order in which they count:\n")
  set(number 0)
  while(number LESS "${nvcc.candidate.count}")
    math(EXPR number "${number} + 1")
    set(item "nvcc.candidate.${number}")
    set(reason "chosen")
    if(DEFINED ${item}.reason)
      set(reason "lost: ${${item}.reason}")
    endif()
    string(APPEND result_text "    ${number}. ${${item}.path}  ${${item}.version}  (${${item}.chooser})  ${reason}\n")
  endwhile()
  set(number 0)
  while(number LESS "${parts.count}")
    math(EXPR number "${number} + 1")
    set(item "parts.${number}")
    if(number EQUAL 1)
      string(APPEND result_text "  run-time parts of CUDA without nvcc:\n")
    endif()
    string(
      APPEND result_text
      "    ${number}. ${${item}.root}  ${${item}.release}  (${${item}.chooser})  ${${item}.brings}\n"
    )
  endwhile()
  _cudastack_report_places_searched(places)
  if(places)
    string(REPLACE "\n" "\n    " places "\n${places}")
    string(REGEX REPLACE " +$" "" places "${places}")
    string(APPEND result_text "  cuDNN, places looked at:${places}")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
