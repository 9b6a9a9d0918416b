# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Asks for architectures that nvcc and CMake take.

::

  _cudastack_report_fix_architectures(<out_command> <subjects>)

The list of now, with misspelled ones as they were meant and unknown ones left out; the oldest that nvcc knows where none is left.
#]=]
function(_cudastack_report_fix_architectures out_command subjects)
  set(wish "")
  set(number 0)
  while(number LESS architecture.count)
    math(EXPR number "${number} + 1")
    set(item "architecture.${number}")
    set(text "${${item}.text}")
    if(item IN_LIST subjects OR DEFINED ${item}.malformed)
      set(text "${${item}.meant}")
    endif()
    string(REGEX MATCH "^[0-9]+" capability "${text}")
    if(capability AND DEFINED nvcc.architectures AND NOT capability IN_LIST nvcc.architectures)
      set(text "")
    endif()
    if(text)
      list(APPEND wish "${text}")
    endif()
  endwhile()
  list(REMOVE_DUPLICATES wish)
  if(NOT wish)
    list(GET nvcc.architectures 0 wish)
  endif()
  _cudastack_report_architectures_command(result_command "${wish}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
