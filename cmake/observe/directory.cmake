# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps the imported targets of the current directory, for the late look.

::

  _cudastack_observe_directory(<soon|now>)

``soon``: when what the project itself has deferred is done.
#]=]
function(_cudastack_observe_directory when)
  if(when STREQUAL "soon")
    cmake_language(DEFER CALL _cudastack_observe_directory now)
    return()
  endif()
  get_property(names DIRECTORY PROPERTY IMPORTED_TARGETS)
  foreach(name IN LISTS names)
    _cudastack_observe_keep_imported("${CMAKE_CURRENT_SOURCE_DIR}" "${name}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_OBSERVED_FOLDERS "${CMAKE_CURRENT_SOURCE_DIR}")
  set_property(GLOBAL PROPERTY "_CUDASTACK_OBSERVED_NAMES_${CMAKE_CURRENT_SOURCE_DIR}" "${names}")
endfunction()
