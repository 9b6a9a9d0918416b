# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads one key of a verdict.

::

  _cudastack_core_verdict_get(<out_value> <verdict> <key>)

Empty where the verdict has no such key.
#]=]
function(_cudastack_core_verdict_get out_value verdict key)
  set(result_value "")
  if(verdict MATCHES "(^|;)${key}=([^;]*)")
    _cudastack_core_decode(result_value "${CMAKE_MATCH_2}")
  endif()
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_value})
endfunction()
