# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why a place has not all that it stands for; empty where it has.

::

  _cudastack_discover_cudnn_reason(<out_reason> <place|root|header|library> <header> <library> <fault> <path>)
#]=]
function(
  _cudastack_discover_cudnn_reason
  out_reason
  kind
  header
  library
  fault
  path
)
  set(result_reason "no cuDNN in it")
  if(kind STREQUAL "header" AND header)
    set(result_reason "")
  elseif(fault)
    set(result_reason "${fault}")
  elseif(library AND (header OR kind STREQUAL "library"))
    set(result_reason "")
  elseif(header)
    set(result_reason "no library")
  elseif(library)
    set(result_reason "no header")
  elseif(IS_SYMLINK "${path}" AND NOT EXISTS "${path}")
    _cudastack_discover_dangling_fault(result_reason "${path}")
  elseif(NOT EXISTS "${path}")
    set(result_reason "not there")
  endif()
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_reason})
endfunction()
