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
  # Whether the folder can be trusted costs a process, which a name that is not there needs not.
  _cudastack_core_cache_place(place)
  if(place AND EXISTS "${place}/${name}")
    _cudastack_core_cache_folder(folder)
    if(folder)
      set(result_file "${folder}/${name}")
    endif()
  endif()
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
