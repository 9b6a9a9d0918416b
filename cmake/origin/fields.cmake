# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Fields of a claim, decoded; empty where the claim does not have them.

::

  _cudastack_origin_fields(<prefix> <claim> <field>...)

Sets ``<prefix><field>`` for each.
#]=]
function(_cudastack_origin_fields prefix claim)
  set(names ${ARGN})
  list(TRANSFORM names PREPEND "${prefix}")
  foreach(field IN LISTS ARGN)
    set(${prefix}${field} "")
    if(";${claim};" MATCHES ";${field}=([^;]*);")
      set(${prefix}${field} "${CMAKE_MATCH_1}")
      if("${CMAKE_MATCH_1}" MATCHES "%")
        _cudastack_core_decode(${prefix}${field} "${CMAKE_MATCH_1}")
      endif()
    endif()
  endforeach()
  return(PROPAGATE ${names})
endfunction()
