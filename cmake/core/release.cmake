# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
NVIDIA's number of a CUDA release as major.minor.

::

  _cudastack_core_release(<out_release> <number>)

``13000`` becomes ``13.0``, ``11080`` becomes ``11.8``; anything else that is not a number of five digits becomes empty.
Source: CUDA_VERSION in ``cuda.h``, "1000 * major + 10 * minor".
#]=]
function(_cudastack_core_release out_release number)
  set(result_release "")
  if(number MATCHES "^[0-9]+$" AND number GREATER 999)
    math(EXPR major "${number} / 1000")
    math(EXPR minor "${number} % 1000 / 10")
    set(result_release "${major}.${minor}")
  endif()
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
