# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Appends a folder to a property of a target, unless it is there or empty.

::

  _cudastack_emit_append_once(<target> <property> <folder>)
#]=]
function(_cudastack_emit_append_once target property folder)
  get_property(folders TARGET "${target}" PROPERTY ${property})
  if(NOT folder STREQUAL "" AND NOT folder IN_LIST folders)
    set_property(TARGET "${target}" APPEND PROPERTY ${property} "${folder}")
    _cudastack_core_encode(encoded "${folder}")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_RUNTIME_PATHS "${target}|${property}|${encoded}")
  endif()
endfunction()
