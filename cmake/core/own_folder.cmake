# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes a folder that is open to this user only, and tells whether it can hold files and programs of ours.

::

  _cudastack_core_own_folder(<out_yes> <folder>)
#]=]
function(_cudastack_core_own_folder out_yes folder)
  set(result_yes FALSE)
  set(there TRUE)
  if(NOT EXISTS "${folder}")
    set(there FALSE)
    if(IS_ABSOLUTE "${folder}")
      _cudastack_core_is_writable(there "${folder}")
    endif()
    if(there)
      file(MAKE_DIRECTORY "${folder}")
      file(CHMOD "${folder}" DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    endif()
  endif()
  if(there)
    set(script "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/run.sh")
    _cudastack_core_run(own COMMAND /bin/sh "${script}" own "${folder}")
    if(own_class STREQUAL "ran" AND own_status EQUAL 0)
      set(result_yes TRUE)
    endif()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
