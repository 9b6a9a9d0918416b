# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A finder has set its result: has the current directory looked at when it ends. A callback of ``variable_watch``.

::

  _cudastack_observe_found(<variable> <access> [<value> <file> <stack>])

It runs in the scope of the finder, where a ``CUDAToolkit_ROOT`` that the project has set is visible.
#]=]
function(_cudastack_observe_found variable access)
  if(NOT access STREQUAL "MODIFIED_ACCESS")
    return()
  endif()
  if(variable STREQUAL "CUDAToolkit_FOUND")
    _cudastack_core_variable_source(source CUDAToolkit_ROOT)
    if(source STREQUAL "project")
      set_property(GLOBAL PROPERTY _CUDASTACK_PROJECT_ROOT "${CUDAToolkit_ROOT}")
    endif()
  endif()
  # The late look runs in the top directory and sees it then.
  if(CMAKE_CURRENT_SOURCE_DIR STREQUAL CMAKE_SOURCE_DIR)
    return()
  endif()
  get_property(scheduled GLOBAL PROPERTY "_CUDASTACK_OBSERVED_${CMAKE_CURRENT_SOURCE_DIR}")
  if(NOT scheduled)
    set_property(GLOBAL PROPERTY "_CUDASTACK_OBSERVED_${CMAKE_CURRENT_SOURCE_DIR}" 1)
    cmake_language(DEFER CALL _cudastack_observe_directory soon)
  endif()
endfunction()
