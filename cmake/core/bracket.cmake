# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Any text as one argument of a CMake command, for files that are written to be included.

::

  _cudastack_core_bracket(<out_argument> <text>)
#]=]
function(_cudastack_core_bracket out_argument text)
  set(marks "=")
  string(FIND "${text}" "]" closing)
  while(NOT closing EQUAL -1 AND "${text}]" MATCHES "]${marks}]")
    string(APPEND marks "=")
  endwhile()
  # The first line end in brackets does not count.
  if("${text}" MATCHES "^\n")
    string(PREPEND text "\n")
  endif()
  set(${out_argument} "[${marks}[${text}]${marks}]")
  return(PROPAGATE ${out_argument})
endfunction()
