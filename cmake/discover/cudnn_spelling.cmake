# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why a text that stands for a place names none; empty where it is a full path.

::

  _cudastack_discover_cudnn_spelling(<out_fault> <path>)

A relative path is none: CMake's commands do not agree from where it counts, and the build starts CMake again from another folder than people do.
#]=]
function(_cudastack_discover_cudnn_spelling out_fault path)
  set(result_fault "")
  cmake_path(IS_ABSOLUTE path full)
  if(path MATCHES "^~")
    set(result_fault "no full path: ~ was not expanded")
  elseif(NOT full AND path MATCHES "^(-l|[^/]*$)" AND path MATCHES "cudnn")
    set(result_fault "no full path: a name for the linker, or a relative path")
  elseif(NOT full)
    set(result_fault "no full path: a relative one")
  endif()
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_fault})
endfunction()
