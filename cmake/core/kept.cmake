# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that was kept under a name, empty where none is.

::

  _cudastack_core_kept(<out_file> <name>)
#]=]
function(_cudastack_core_kept out_file name)
  set(result_file "")
  _cudastack_core_cache_folder(folder)
  if(NOT folder STREQUAL "" AND EXISTS "${folder}/${name}")
    set(result_file "${folder}/${name}")
  endif()
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
