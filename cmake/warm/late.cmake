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
      _cudastack_core_load_stage(core look)
      get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
      if("${facts}" STREQUAL "")
        get_property(name GLOBAL PROPERTY _CUDASTACK_SNAPSHOT)
        # No file(STRINGS), which cuts at letters beyond ASCII.
        file(READ "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.facts" facts)
        string(REGEX REPLACE "\n$" "" facts "${facts}")
        string(REPLACE "\n" ";" facts "${facts}")
        set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "${facts}")
      endif()
      _cudastack_look_late()
    endif()
  endif()
endfunction()
