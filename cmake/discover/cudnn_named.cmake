# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header or the library that a hint for just this names, and the other half beside it.

::

  _cudastack_discover_cudnn_named(<out_prefix> <header|library> <path> <layouts>)

What lies beside it is for where nobody names the other half. A place that has a cuDNN further below, such as site-packages, counts too. The results are those of ``cudnn_entry.cmake``.
#]=]
function(_cudastack_discover_cudnn_named out_prefix kind path layouts)
  set(result_runtime "")
  _cudastack_discover_cudnn_half(half result_fault ${kind} "${path}")
  if(half)
    _cudastack_discover_cudnn_beside(other ${kind} "${half}" "${layouts}")
    set(result_header "${other}")
    set(result_library "${other}")
    set(result_${kind} "${half}")
  else()
    _cudastack_discover_cudnn_whole(found "${path}" 1 "${layouts}")
    set(result_header "${found_header}")
    set(result_library "${found_library}")
    if(NOT result_fault)
      set(result_fault "${found_fault}")
    endif()
  endif()
  foreach(part IN ITEMS header library runtime fault)
    set(${out_prefix}_${part} "${result_${part}}")
  endforeach()
  return(PROPAGATE ${out_prefix}_header ${out_prefix}_library ${out_prefix}_runtime ${out_prefix}_fault)
endfunction()
