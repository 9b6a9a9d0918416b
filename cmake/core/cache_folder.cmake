# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder where answers and programs are kept for all build trees of a user.

::

  _cudastack_core_cache_folder(<out_folder>)

Empty where ``cache_place.cmake`` names none, where it cannot be written, or where the folder is not this user's alone or holds no programs (a link, another owner, open to others, mounted
noexec): what lies there is trusted. Asked once a run.
#]=]
function(_cudastack_core_cache_folder out_folder)
  get_property(result_folder GLOBAL PROPERTY _CUDASTACK_CACHE_FOLDER)
  if("${result_folder}" STREQUAL "")
    _cudastack_core_cache_place(result_folder)
    set(made FALSE)
    if(result_folder)
      _cudastack_core_own_folder(made "${result_folder}")
    endif()
    if(NOT made)
      set(result_folder "none")
    endif()
    set_property(GLOBAL PROPERTY _CUDASTACK_CACHE_FOLDER "${result_folder}")
  endif()
  if(result_folder STREQUAL "none")
    set(result_folder "")
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
