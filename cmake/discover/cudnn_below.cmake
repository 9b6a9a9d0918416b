# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header and the library below a place.

::

  _cudastack_discover_cudnn_below(<out_prefix> <place|root> <path> <layouts>)

A ``root``, which somebody named, may also be a folder of the cuDNN, or a file that is gone: then the prefix around it counts. The results are those of
``cudnn_entry.cmake``.
#]=]
function(_cudastack_discover_cudnn_below out_prefix kind path layouts)
  set(named 1)
  if(kind STREQUAL "place" AND NOT CMAKE_HOST_WIN32)
    set(named "")
  endif()
  _cudastack_discover_cudnn_whole(result "${path}" "${named}" "${layouts}")
  _cudastack_discover_cudnn_root(root "${path}")
  set(is_whole "")
  if(result_header AND result_library AND NOT result_fault)
    set(is_whole 1)
  endif()
  if(kind STREQUAL "root" AND NOT is_whole AND NOT root STREQUAL path)
    _cudastack_discover_cudnn_whole(around "${root}" 1 "${layouts}")
    if((around_header AND around_library) OR (NOT result_header AND NOT result_library))
      foreach(part IN ITEMS header library runtime fault)
        set(result_${part} "${around_${part}}")
      endforeach()
    endif()
  endif()
  foreach(part IN ITEMS header library runtime fault)
    set(${out_prefix}_${part} "${result_${part}}")
  endforeach()
  return(PROPAGATE ${out_prefix}_header ${out_prefix}_library ${out_prefix}_runtime ${out_prefix}_fault)
endfunction()
