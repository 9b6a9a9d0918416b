# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder where answers and programs are kept for all build trees of a user.

::

  _cudastack_core_cache_folder(<out_folder>)

``cudastack/kept`` below XDG_CACHE_HOME or else ``~/.cache``. Empty where CUDASTACK_CACHE is off, where neither variable names a folder that
can be written, or where the folder is not this user's alone or holds no programs (a link, another owner, open to others, mounted
noexec): what lies there is trusted. Asked once a run.
#]=]
function(_cudastack_core_cache_folder out_folder)
  get_property(result_folder GLOBAL PROPERTY _CUDASTACK_CACHE_FOLDER)
  if("${result_folder}" STREQUAL "")
    set(result_folder "none")
    set(parent "$ENV{XDG_CACHE_HOME}")
    if(NOT IS_ABSOLUTE "${parent}")
      set(parent "")
      if(IS_ABSOLUTE "$ENV{HOME}" AND IS_DIRECTORY "$ENV{HOME}")
        set(parent "$ENV{HOME}/.cache")
      endif()
    endif()
    if(parent AND (NOT DEFINED CUDASTACK_CACHE OR CUDASTACK_CACHE))
      _cudastack_core_own_folder(made "${parent}/cudastack/kept")
      if(made)
        set(result_folder "${parent}/cudastack/kept")
      endif()
    endif()
    set_property(GLOBAL PROPERTY _CUDASTACK_CACHE_FOLDER "${result_folder}")
  endif()
  if(result_folder STREQUAL "none")
    set(result_folder "")
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
