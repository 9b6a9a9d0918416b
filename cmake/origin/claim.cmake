# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Puts the fields of a claim together.

::

  _cudastack_origin_claim(<out_claim> [<field>=<value>]...)

An empty value is left out.
#]=]
function(_cudastack_origin_claim out_claim)
  set(result_claim "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    if("${ARGV${index}}" MATCHES "=.")
      _cudastack_core_encode(field "${ARGV${index}}")
      list(APPEND result_claim "${field}")
    endif()
  endforeach()
  set(${out_claim} "${result_claim}")
  return(PROPAGATE ${out_claim})
endfunction()
