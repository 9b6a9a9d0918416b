# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What one place has of a cuDNN, by the kind of the place.

::

  _cudastack_discover_cudnn_in_place(<out_prefix> <place|root|header|library> <path> <layouts>)

The results are those of ``cudnn_entry.cmake``. A file that is named as a root is the one that is meant.
#]=]
function(_cudastack_discover_cudnn_in_place out_prefix kind path layouts)
  set(half "${kind}")
  if(kind STREQUAL "root" AND EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    set(half library)
    if(path MATCHES "\\.h$")
      set(half header)
    endif()
  endif()
  foreach(part IN ITEMS header library runtime)
    set(result_${part} "")
  endforeach()
  _cudastack_discover_cudnn_spelling(result_fault "${path}")
  if(NOT result_fault AND half MATCHES "header|library")
    _cudastack_discover_cudnn_named(result ${half} "${path}" "${layouts}")
  elseif(NOT result_fault)
    _cudastack_discover_cudnn_below(result ${kind} "${path}" "${layouts}")
  endif()
  foreach(part IN ITEMS header library runtime fault)
    set(${out_prefix}_${part} "${result_${part}}")
  endforeach()
  return(PROPAGATE ${out_prefix}_header ${out_prefix}_library ${out_prefix}_runtime ${out_prefix}_fault)
endfunction()
