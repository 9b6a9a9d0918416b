# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes the work folder of a script away, at the end of the script.

::

  _cudastack_core_remove_work_folder()

Does nothing in a project, whose build tree keeps it, nor where no work folder was ever asked for.
#]=]
function(_cudastack_core_remove_work_folder)
  get_property(folder GLOBAL PROPERTY _CUDASTACK_WORK_FOLDER)
  if(NOT "${CMAKE_SCRIPT_MODE_FILE}" STREQUAL "" AND NOT "${folder}" STREQUAL "")
    file(REMOVE_RECURSE "${folder}")
    set_property(GLOBAL PROPERTY _CUDASTACK_WORK_FOLDER "")
  endif()
endfunction()
