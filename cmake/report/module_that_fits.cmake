# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Of modules of one folder the one to load: the default where it fits, else the newest that does.

::

  _cudastack_report_module_that_fits(<out_module> <folder> <modules> <nvcc|cudnn> <release>)

Of cuDNN one that names the release goes first, then one that names its major, then one that names no CUDA.
#]=]
function(
  _cudastack_report_module_that_fits
  out_module
  folder
  modules
  what
  release
)
  set(result_module "")
  set(best -1)
  string(REPLACE "." "[.]" pattern "${release}")
  string(REGEX MATCH "^[0-9]+" major "${release}")
  foreach(module IN LISTS modules)
    string(REGEX MATCH "^([^/]*)/(.*)$" parts "${module}")
    set(name "${CMAKE_MATCH_1}")
    set(version "${CMAKE_MATCH_2}")
    set(rank 0)
    if(
      what STREQUAL "nvcc"
      AND NOT release STREQUAL ""
      AND (name MATCHES "nvhpc" OR NOT version MATCHES "^${pattern}([.-]|$)")
    )
      continue()
    elseif(what STREQUAL "cudnn" AND version MATCHES "[Cc][Uu][Dd][Aa]-?([0-9]+)[.]?([0-9]*)")
      if(NOT CMAKE_MATCH_1 STREQUAL major)
        continue()
      endif()
      set(rank 2)
      if("${CMAKE_MATCH_1}.${CMAKE_MATCH_2}" STREQUAL release)
        set(rank 4)
      endif()
    endif()
    _cudastack_report_module_default(default "${folder}" "${name}")
    if(version STREQUAL default)
      math(EXPR rank "${rank} + 1")
    endif()
    if(NOT rank LESS best)
      set(best ${rank})
      set(result_module "${module}")
    endif()
  endforeach()
  set(${out_module} "${result_module}")
  return(PROPAGATE ${out_module})
endfunction()
