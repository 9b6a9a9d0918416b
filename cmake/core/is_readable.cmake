# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether this user may read a file that is there; a folder of that name is none.

::

  _cudastack_core_is_readable(<out_readable> <file>)

``file(READ)`` and ``file(STRINGS)`` raise an error where one may not. Before CMake 3.29 only a copy can tell.
#]=]
function(_cudastack_core_is_readable out_readable file)
  set(result_readable "")
  if(NOT EXISTS "${file}" OR IS_DIRECTORY "${file}")
    set(result_readable "")
  elseif(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
    if(IS_READABLE "${file}")
      set(result_readable 1)
    endif()
  else()
    _cudastack_core_state_folder(folder)
    file(MAKE_DIRECTORY "${folder}")
    file(COPY_FILE "${file}" "${folder}/readable" RESULT status)
    file(REMOVE "${folder}/readable")
    if(status STREQUAL "0")
      set(result_readable 1)
    endif()
  endif()
  set(${out_readable} "${result_readable}")
  return(PROPAGATE ${out_readable})
endfunction()
