# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header and the library below a place.

::

  _cudastack_discover_cudnn_below(<out_header> <out_library> <out_runtime> <out_fault> <place|root> <path> <layouts>)

A ``root``, which somebody named, may also be a folder of the cuDNN, or a file that is gone: then the prefix around it counts. The results are those of
``cudnn_whole.cmake``.
#]=]
function(
  _cudastack_discover_cudnn_below
  out_header
  out_library
  out_runtime
  out_fault
  kind
  path
  layouts
)
  set(named 1)
  if(kind STREQUAL "place" AND NOT CMAKE_HOST_WIN32)
    set(named "")
  endif()
  _cudastack_discover_cudnn_whole(
    result_header
    result_library
    result_runtime
    result_fault
    "${path}"
    "${named}"
    "${layouts}"
  )
  _cudastack_discover_cudnn_root(root "${path}")
  set(is_whole "")
  if(result_header AND result_library AND NOT result_fault)
    set(is_whole 1)
  endif()
  if(kind STREQUAL "root" AND NOT is_whole AND NOT root STREQUAL path)
    _cudastack_discover_cudnn_whole(header library runtime fault "${root}" 1 "${layouts}")
    if((header AND library) OR (NOT result_header AND NOT result_library))
      foreach(part IN ITEMS header library runtime fault)
        set(result_${part} "${${part}}")
      endforeach()
    endif()
  endif()
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  set(${out_runtime} "${result_runtime}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_header} ${out_library} ${out_runtime} ${out_fault})
endfunction()
