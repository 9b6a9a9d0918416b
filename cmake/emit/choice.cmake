# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records one choice of ours.

::

  _cudastack_emit_choice(<variable> <cache type> <value>)

A wish that has to give way (the nvcc of a wheel, for the laid out one) is kept beside it, so that it still counts as the wish
at the next configure.
#]=]
function(_cudastack_emit_choice variable type value)
  _cudastack_core_variable_source(source "${variable}")
  if(source MATCHES "option|project")
    set(_CUDASTACK_WISH_${variable} "${${variable}}" CACHE INTERNAL "what was wished before CudaStack laid it out")
  elseif(NOT source STREQUAL "chosen")
    unset(_CUDASTACK_WISH_${variable} CACHE)
  endif()
  _cudastack_core_choose("${variable}" "${type}" "${value}")
endfunction()
