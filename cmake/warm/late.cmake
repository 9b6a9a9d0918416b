# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The late look at the end of the top directory. Where the project is what it was at the last one, that one still holds.

::

  _cudastack_warm_late()

It defers itself once more, so that what the project itself has deferred comes first.
#]=]
function(_cudastack_warm_late)
  get_property(state GLOBAL PROPERTY _CUDASTACK_LATE)
  if("${state}" STREQUAL "")
    set_property(GLOBAL PROPERTY _CUDASTACK_LATE deferred)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _cudastack_warm_late)
  elseif(state STREQUAL "deferred")
    set_property(GLOBAL PROPERTY _CUDASTACK_LATE done)
    _cudastack_warm_is_same_project(same)
    if(NOT same)
      _cudastack_warm_restore_facts()
      _cudastack_look_late()
    endif()
    _cudastack_warm_settle()
  endif()
endfunction()
