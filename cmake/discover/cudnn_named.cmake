# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header or the library that a hint for just this names, and the other half beside it.

::

  _cudastack_discover_cudnn_named(<out_header> <out_library> <out_fault> <header|library> <path> <layouts>)

Beside it is what a layout has whose half lies in the same folder. That is for where nobody names the other half. A place that has the named half further
below, such as site-packages, counts too.
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
  _cudastack_discover_cudnn_half(half half_fault ${kind} "${path}")
  set(root "${path}")
  if(half)
    _cudastack_discover_cudnn_root(root "${half}")
  endif()
  _cudastack_discover_cudnn_whole(result_header result_library runtime result_fault "${root}" 1 "${layouts}")
  if(half)
    # A folder may have two spellings.
    set(named "${half}")
    set(found "${result_${kind}}")
    foreach(file IN ITEMS named found)
      cmake_path(GET ${file} PARENT_PATH ${file})
      _cudastack_core_real_path(${file} "${${file}}")
    endforeach()
    if(result_fault OR NOT named STREQUAL found)
      set(result_header "")
      set(result_library "")
    endif()
    set(result_${kind} "${half}")
    set(result_fault "${half_fault}")
  elseif(half_fault)
    set(result_fault "${half_fault}")
  endif()
  set(${out_header} "${result_header}")
  set(${out_library} "${result_library}")
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_header} ${out_library} ${out_fault})
endfunction()
