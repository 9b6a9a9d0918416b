# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
FindCUDAToolkit has set its result: keeps the ``CUDAToolkit_ROOT`` that the project has set. A callback of ``variable_watch``.

::

  _cudastack_observe_found(<variable> <access> [<value> <file> <stack>])

It runs in the scope of the finder, where that variable is visible.
#]=]
function(_cudastack_observe_found variable access)
  if(NOT access STREQUAL "MODIFIED_ACCESS")
    return()
  endif()
  _cudastack_core_variable_source(source CUDAToolkit_ROOT)
  if(source STREQUAL "project")
    set_property(GLOBAL PROPERTY _CUDASTACK_PROJECT_ROOT "${CUDAToolkit_ROOT}")
  endif()
endfunction()
