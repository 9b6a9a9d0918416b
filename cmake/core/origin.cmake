# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How a file reached the machine, as far as its surroundings tell.

::

  _cudastack_core_origin(<out_origin> <path>)

Ledgers before path shapes, nearest first: a wheel's site-packages, a conda environment, Debian's package lists. Empty where
none speaks. For a message or the map; it costs some file tests, so it is asked only for what is shown.
#]=]
function(_cudastack_core_origin out_origin path)
  set(result_origin "")
  _cudastack_core_real_path(real "${path}")
  if(real MATCHES "^(.*/(site|dist)-packages)/nvidia/")
    set(result_origin "wheel in ${CMAKE_MATCH_1}")
    set(${out_origin} "${result_origin}")
    return(PROPAGATE ${out_origin})
  endif()
  cmake_path(GET real PARENT_PATH folder)
  _cudastack_core_origin_of_folder(result_origin "${folder}")
  if(result_origin STREQUAL "" AND real MATCHES "^/usr/(bin|lib|include)")
    _cudastack_core_debian_package(package "${real}")
    if(NOT package STREQUAL "")
      set(result_origin "Debian package ${package}")
    endif()
  endif()
  set(${out_origin} "${result_origin}")
  return(PROPAGATE ${out_origin})
endfunction()
