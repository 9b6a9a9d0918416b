# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says who chose something, for people.

::

  _cudastack_core_describe_chooser(<out_text> <source> <variable> <number>)

``CMAKE_PREFIX_PATH entry 2 (option)``, ``CUDACXX (environment)``; without variable the source alone.
#]=]
function(_cudastack_core_describe_chooser out_text source variable number)
  set(result_text "${source}")
  if(NOT variable STREQUAL "")
    set(result_text "${variable}")
    if(NOT number STREQUAL "")
      string(APPEND result_text " entry ${number}")
    endif()
    string(APPEND result_text " (${source})")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
