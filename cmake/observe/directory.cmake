# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps the imported targets of the current directory, and which directories have been finished in it, for the late look.

::

  _cudastack_observe_directory()

To be called when the directory is finished: its imported targets cannot be read later. They are kept under its binary folder, which is its own.
#]=]
function(_cudastack_observe_directory)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}")
  get_property(names DIRECTORY PROPERTY IMPORTED_TARGETS)
  if(names)
    _cudastack_observe_imported_code(code "${folder}" "${names}")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_OBSERVED_FOLDERS "${folder}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_OBSERVED_CODE_${folder}" "${code}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_OBSERVED_NAMES_${folder}" "${names}")
  endif()
  # Which of the directories of the parent's source folder it belongs to is known when that one is finished: it is the one that is open.
  get_property(left GLOBAL PROPERTY "_CUDASTACK_LEFT_BELOW_${CMAKE_CURRENT_SOURCE_DIR}")
  if(left)
    set_property(GLOBAL PROPERTY "_CUDASTACK_LEFT_IN_${folder}" "${left}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_LEFT_BELOW_${CMAKE_CURRENT_SOURCE_DIR}" "")
  endif()
  get_property(parent DIRECTORY PROPERTY PARENT_DIRECTORY)
  if(parent)
    set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_LEFT_BELOW_${parent}" "${folder}")
  endif()
endfunction()
