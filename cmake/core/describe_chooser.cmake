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
  set(${out_text} "${source}")
  if(NOT variable STREQUAL "")
    set(${out_text} "${variable}")
    if(NOT number STREQUAL "")
      string(APPEND ${out_text} " entry ${number}")
    endif()
    string(APPEND ${out_text} " (${source})")
  endif()
  return(PROPAGATE ${out_text})
endfunction()
