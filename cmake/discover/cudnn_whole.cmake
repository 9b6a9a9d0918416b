# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header and the library of one layout below a place.

::

  _cudastack_discover_cudnn_whole(<out_header> <out_library> <out_runtime> <out_fault> <place> <named> <layouts>)

Of the first layout that has both; else what the first one has that has any. ``<out_fault>``: why its library does not count, or why there is none.
#]=]
function(
  _cudastack_discover_cudnn_whole
  out_header
  out_library
  out_runtime
  out_fault
  place
  named
  layouts
)
  foreach(part IN ITEMS header library runtime fault)
    set(result_${part} "")
  endforeach()
  set(is_whole "")
  foreach(layout IN LISTS layouts)
    _cudastack_discover_cudnn_entries(entries "${place}" "${named}" "${layout}")
    foreach(entry IN LISTS entries)
      _cudastack_discover_cudnn_entry(header library runtime fault "${entry}")
      if(header AND library AND NOT fault)
        set(is_whole 1)
      endif()
      if(is_whole OR "${result_header}${result_library}${result_fault}" STREQUAL "")
        foreach(part IN ITEMS header library runtime fault)
          set(result_${part} "${${part}}")
        endforeach()
      endif()
      if(is_whole)
        break()
      endif()
    endforeach()
    if(is_whole)
      break()
    endif()
  endforeach()
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  set(${out_runtime} "${result_runtime}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_header} ${out_library} ${out_runtime} ${out_fault})
endfunction()
