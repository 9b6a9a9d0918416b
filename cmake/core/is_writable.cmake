# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Is there a folder at this path, or can one be made, in which we can write?

::

  _cudastack_core_is_writable(<out_writable> <folder>)

Asked by writing a small file and removing it, the only way of CMake 3.25 that is neither fatal nor a process.
A folder that is not there is judged by the nearest one above it that is. Makes nothing.
#]=]
function(_cudastack_core_is_writable out_writable folder)
  set(${out_writable} FALSE)
  while(NOT EXISTS "${folder}" AND NOT folder MATCHES "^/*$")
    cmake_path(GET folder PARENT_PATH folder)
  endwhile()
  if(IS_DIRECTORY "${folder}")
    string(RANDOM LENGTH 16 name)
    set(file "${folder}/.cudastack-${name}")
    file(COPY_FILE "${CMAKE_CURRENT_FUNCTION_LIST_FILE}" "${file}" RESULT failure)
    if(failure STREQUAL "0")
      file(REMOVE "${file}")
      set(${out_writable} TRUE)
    endif()
  endif()
  return(PROPAGATE ${out_writable})
endfunction()
