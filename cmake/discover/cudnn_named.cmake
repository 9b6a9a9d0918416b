# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header or the library that a hint for just this names, and the other half beside it.

::

  _cudastack_discover_cudnn_named(<out_header> <out_library> <out_fault> <header|library> <path> <layouts>)

What lies beside it is for where nobody names the other half. A place that has a cuDNN further below, such as site-packages, counts too.
#]=]
function(
  _cudastack_discover_cudnn_named
  out_header
  out_library
  out_fault
  kind
  path
  layouts
)
  _cudastack_discover_cudnn_half(half result_fault ${kind} "${path}")
  if(half)
    _cudastack_discover_cudnn_beside(other ${kind} "${half}" "${layouts}")
    set(result_header "${other}")
    set(result_library "${other}")
    set(result_${kind} "${half}")
  else()
    _cudastack_discover_cudnn_whole(result_header result_library runtime fault "${path}" 1 "${layouts}")
    if(NOT result_fault)
      set(result_fault "${fault}")
    endif()
  endif()
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_header} ${out_library} ${out_fault})
endfunction()
