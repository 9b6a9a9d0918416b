# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which of some facts are not known. The facts are variables of the caller.

::

  _cudastack_core_unknown(<out_missing> <fact>...)
#]=]
function(_cudastack_core_unknown out_missing)
  set(result_missing "")
  foreach(fact IN LISTS ARGN)
    if(NOT DEFINED ${fact})
      list(APPEND result_missing "${fact}")
    endif()
  endforeach()
  set(${out_missing} "${result_missing}")
  return(PROPAGATE ${out_missing})
endfunction()
