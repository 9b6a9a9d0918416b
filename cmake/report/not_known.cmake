# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says what the project links that cannot be known before the build, in one line.

::

  _cudastack_report_not_known()
#]=]
function(_cudastack_report_not_known)
  _cudastack_core_get_fact(unknown late.unknown)
  if(unknown)
    list(GET unknown 0 first)
    list(LENGTH unknown count)
    string(REGEX REPLACE " " " links by " first "${first}")
    set(more "")
    if(count GREATER 1)
      math(EXPR count "${count} - 1")
      set(more ", and ${count} more")
    endif()
    _cudastack_report_speak(STATUS "CudaStack: not known: what target ${first}${more}")
  endif()
endfunction()
