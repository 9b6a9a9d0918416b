# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The places where CMake's find commands look, in CMake's order, each with who put it there.

::

  _cudastack_core_search_entries(<out_entries> <PROGRAM|LIBRARY>)

Every entry is ``<kind>|<source>|<variable>|<number>|<encoded folder>``; ``<kind>`` is ``prefix`` (CMake adds ``bin`` or
``lib`` to it) or ``folder`` (taken as it is). Order: variables, then the environment (both before ``HINTS``), then PATH and
the system's prefixes. Source: cmake-commands(7), find_program and find_library.
#]=]
function(_cudastack_core_search_entries out_entries kind)
  set(result_entries "")
  foreach(variable IN ITEMS CMAKE_PREFIX_PATH CMAKE_${kind}_PATH)
    _cudastack_core_variable_source(source "${variable}")
    _cudastack_core_number_entries(entries "${variable}" "${source}" "${${variable}}")
    list(APPEND result_entries ${entries})
  endforeach()
  foreach(variable IN ITEMS CMAKE_PREFIX_PATH CMAKE_${kind}_PATH)
    string(REPLACE ":" ";" value "$ENV{${variable}}")
    _cudastack_core_number_entries(entries "${variable}" environment "${value}")
    list(APPEND result_entries ${entries})
  endforeach()
  string(REPLACE ":" ";" value "$ENV{PATH}")
  _cudastack_core_number_entries(entries PATH environment "${value}")
  list(APPEND result_entries ${entries})
  _cudastack_core_number_entries(entries CMAKE_SYSTEM_PREFIX_PATH default "${CMAKE_SYSTEM_PREFIX_PATH}")
  list(APPEND result_entries ${entries})
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
