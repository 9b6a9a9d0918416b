# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The languages in which a target may include a header of CUDA or cuDNN.

::

  _cudastack_observe_languages_of(<out_languages> <target>)
#]=]
function(_cudastack_observe_languages_of out_languages target)
  set(result_languages "")
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  get_property(sources TARGET "${target}" PROPERTY SOURCES)
  if(target IN_LIST cuda_targets)
    list(APPEND result_languages CUDA)
  endif()
  if(sources MATCHES "\\.(cc|cpp|cxx|c\\+\\+|C)(;|$)")
    list(APPEND result_languages CXX)
  endif()
  if(sources MATCHES "\\.c(;|$)")
    list(APPEND result_languages C)
  endif()
  set(${out_languages} "${result_languages}")
  return(PROPAGATE ${out_languages})
endfunction()
