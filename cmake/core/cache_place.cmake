# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where the folder of ``cache_folder.cmake`` would lie, unseen.

::

  _cudastack_core_cache_place(<out_folder>)

``cudastack/kept`` below XDG_CACHE_HOME or else ``~/.cache``; empty where CUDASTACK_CACHE is off or neither variable names a folder.
#]=]
function(_cudastack_core_cache_place out_folder)
  set(result_folder "")
  set(parent "$ENV{XDG_CACHE_HOME}")
  if(NOT IS_ABSOLUTE "${parent}" AND IS_ABSOLUTE "$ENV{HOME}" AND IS_DIRECTORY "$ENV{HOME}")
    set(parent "$ENV{HOME}/.cache")
  endif()
  if(IS_ABSOLUTE "${parent}" AND (NOT DEFINED CUDASTACK_CACHE OR CUDASTACK_CACHE))
    set(result_folder "${parent}/cudastack/kept")
  endif()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
