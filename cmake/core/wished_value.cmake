# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What somebody wished by a variable, and who; also where this package has put something else in its place.

::

  _cudastack_core_wished_value(<out_source> <out_value> <variable>)

As ``variable_source.cmake``; for a value of ours that took the place of a wish (the nvcc of a wheel, laid out) it is that wish.
#]=]
function(_cudastack_core_wished_value out_source out_value variable)
  set(result_value "${${variable}}")
  _cudastack_core_variable_source(result_source "${variable}")
  if(result_source STREQUAL "chosen" AND NOT "$CACHE{_CUDASTACK_WISH_${variable}}" STREQUAL "")
    set(result_source option)
    set(result_value "$CACHE{_CUDASTACK_WISH_${variable}}")
  endif()
  set(${out_source} "${result_source}")
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_source} ${out_value})
endfunction()
