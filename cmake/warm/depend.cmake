# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the build system configure again when the chosen nvcc, the toolkit's version file or cuDNN's header changes.

::

  _cudastack_warm_depend(<encoded files>)
#]=]
function(_cudastack_warm_depend files)
  get_property(known DIRECTORY "${CMAKE_SOURCE_DIR}" PROPERTY CMAKE_CONFIGURE_DEPENDS)
  foreach(file IN LISTS files)
    _cudastack_core_decode(file "${file}")
    if(NOT file IN_LIST known)
      set_property(DIRECTORY "${CMAKE_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    endif()
  endforeach()
endfunction()
