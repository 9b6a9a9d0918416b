# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The value of a variable, but where this package chose it: what was wished before, mostly nothing.

::

  _cudastack_warm_wish(<out_value> <variable>)
#]=]
function(_cudastack_warm_wish out_value variable)
  set(result_value "${${variable}}")
  if(
    DEFINED CACHE{_CUDASTACK_CHOICE_${variable}}
    AND "$CACHE{_CUDASTACK_CHOICE_${variable}}" STREQUAL "${result_value}"
  )
    set(result_value "$CACHE{_CUDASTACK_WISH_${variable}}")
  endif()
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_value})
endfunction()
