# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why a cuDNN header does not serve; empty where nothing says so.

::

  _cudastack_inspect_cudnn_header_fault(<out_fault> <header> <version>)

``<version>``: what ``core/cudnn_version.cmake`` read in it. A header whose defines are only written in another way, or may come by what it includes, is none to complain of.
#]=]
function(_cudastack_inspect_cudnn_header_fault out_fault header version)
  set(result_fault "")
  if(NOT version MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+$")
    file(SIZE "${header}" size)
    file(
      STRINGS "${header}"
      others
      LIMIT_COUNT 1
      REGEX "^[ \t]*#[ \t]*(include|define[ \t]+CUDNN_(PATCHLEVEL|VERSION))"
    )
    if(size EQUAL 0)
      set(result_fault "empty file")
    elseif(NOT others)
      set(result_fault "no CUDNN_PATCHLEVEL in it")
    endif()
  endif()
  if(result_fault STREQUAL "")
    _cudastack_inspect_cudnn_include_fault(result_fault "${header}" "${version}")
  endif()
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_fault})
endfunction()
