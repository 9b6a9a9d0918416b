# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nearest folder above a file that holds an entry, of those that ``markers.cmake`` knows; empty where none does.

::

  _cudastack_origin_ancestor(<out_folder> <file> <entry>)
#]=]
function(_cudastack_origin_ancestor out_folder file entry)
  cmake_path(GET file PARENT_PATH folder)
  _cudastack_origin_markers(markers "${folder}")
  set(result_folder "")
  foreach(marker IN LISTS markers)
    string(FIND "${marker}" "${entry}|" begin)
    if(begin EQUAL 0)
      string(LENGTH "${entry}|" length)
      string(SUBSTRING "${marker}" ${length} -1 result_folder)
      _cudastack_core_decode(result_folder "${result_folder}")
      break()
    endif()
  endforeach()
  set(${out_folder} "${result_folder}")
  return(PROPAGATE ${out_folder})
endfunction()
