# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says what the project takes that cannot be known before the build: a line for what it links, compiles with and loads.

::

  _cudastack_report_not_known()
#]=]
function(_cudastack_report_not_known)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  if(NOT facts MATCHES ";late\\.un(known|seen)")
    return()
  endif()
  _cudastack_core_load_facts()
  _cudastack_report_not_known_lines(lines)
  foreach(line IN LISTS lines)
    _cudastack_core_decode(line "${line}")
    _cudastack_report_speak(STATUS "CudaStack: not known: what ${line}")
  endforeach()
endfunction()
