# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
One field of a claim, decoded; empty where the claim does not have it.

::

  _cudastack_origin_field(<out_value> <claim> <field>)
#]=]
function(_cudastack_origin_field out_value claim field)
  set(result_value "")
  if(";${claim};" MATCHES ";${field}=([^;]*);")
    _cudastack_core_decode(result_value "${CMAKE_MATCH_1}")
  endif()
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_value})
endfunction()
