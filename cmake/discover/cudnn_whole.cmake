# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header and the library of one layout below a place.

::

  _cudastack_discover_cudnn_whole(<out_prefix> <place> <named> <layouts>)

Of the first layout that has both; else what the first one has that has any. The results are those of ``cudnn_entry.cmake``.
#]=]
function(_cudastack_discover_cudnn_whole out_prefix place named layouts)
  foreach(part IN ITEMS header library runtime fault)
    set(result_${part} "")
  endforeach()
  set(is_whole "")
  foreach(layout IN LISTS layouts)
    set(entries "")
    if(NOT is_whole)
      _cudastack_discover_cudnn_entries(entries "${place}" "${named}" "${layout}")
    endif()
    foreach(entry IN LISTS entries)
      _cudastack_discover_cudnn_entry(found "${entry}")
      if(found_header AND found_library AND NOT found_fault)
        set(is_whole 1)
      endif()
      if(is_whole OR "${result_header}${result_library}${result_fault}" STREQUAL "")
        foreach(part IN ITEMS header library runtime fault)
          set(result_${part} "${found_${part}}")
        endforeach()
      endif()
      if(is_whole)
        break()
      endif()
    endforeach()
  endforeach()
  foreach(part IN ITEMS header library runtime fault)
    set(${out_prefix}_${part} "${result_${part}}")
  endforeach()
  return(PROPAGATE ${out_prefix}_header ${out_prefix}_library ${out_prefix}_runtime ${out_prefix}_fault)
endfunction()
