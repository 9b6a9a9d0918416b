# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Arranges for the late look, once a configure, and for what has to be seen before it.

::

  _cudastack_warm_schedule()
#]=]
function(_cudastack_warm_schedule)
  get_property(scheduled GLOBAL PROPERTY _CUDASTACK_LATE_SCHEDULED)
  _cudastack_core_load_stage(
    core/directories
    core/earlier_directories
    core/variable_source
    observe/arm
    observe/found
    observe/leave
    observe/directory
    observe/imported_code
  )
  _cudastack_observe_arm()
  if(NOT scheduled)
    set_property(GLOBAL PROPERTY _CUDASTACK_LATE_SCHEDULED 1)
    # The module of later ones has no fault that we know of.
    if(CMAKE_VERSION VERSION_LESS 3.25.2)
      variable_watch(CUDAToolkit_FOUND _cudastack_warm_finder)
    endif()
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _cudastack_warm_late)
  endif()
endfunction()
