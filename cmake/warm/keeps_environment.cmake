# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a value is that of one of some variables of the environment: a project that keeps it in the cache keeps a wish.

::

  _cudastack_warm_keeps_environment(<out_yes> <value> <names>)
#]=]
function(_cudastack_warm_keeps_environment out_yes value names)
  set(result_yes FALSE)
  foreach(name IN LISTS names)
    if(value STREQUAL "$ENV{${name}}")
      set(result_yes TRUE)
    endif()
  endforeach()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
