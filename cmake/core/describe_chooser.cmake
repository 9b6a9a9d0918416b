# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says who chose something, for people.

::

  _cudastack_core_describe_chooser(<out_text> <source> <variable> <number> [<folder>])

``CMAKE_PREFIX_PATH entry 2 (option)``, ``NVCC_PREPEND_FLAGS word 3 (environment)``, ``CUDACXX (environment)``; without variable the source alone.
``<folder>``: what that entry leads to; where the activation of a conda environment has put it there, that is said.
#]=]
function(_cudastack_core_describe_chooser out_text source variable number)
  set(result_text "${source}")
  if(NOT variable STREQUAL "")
    set(result_text "${variable}")
    if(NOT number STREQUAL "")
      set(unit entry)
      if(variable MATCHES "FLAGS$")
        set(unit word)
      endif()
      string(APPEND result_text " ${unit} ${number}")
    endif()
    set(remark "${source}")
    if(source STREQUAL "environment" AND ARGC GREATER 4)
      _cudastack_core_is_set_by_conda(by_conda "${variable}" "${ARGV4}")
      if(by_conda)
        string(APPEND remark ", by conda activation")
      endif()
    endif()
    string(APPEND result_text " (${remark})")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
