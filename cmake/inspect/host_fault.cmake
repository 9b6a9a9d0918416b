# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What keeps a host compiler from being started.

::

  _cudastack_inspect_host_fault(<out_reason> <out_path> <path> <variable>)

Empty where nothing does; a relative path is not judged, since nobody knows what it will be relative to. nvcc takes a folder for the ``gcc`` in it, which is
``<out_path>`` then; CMake does not where it reads CUDAHOSTCXX.
#]=]
function(_cudastack_inspect_host_fault out_reason out_path path variable)
  set(result_reason "")
  set(result_path "${path}")
  if(IS_DIRECTORY "${path}" AND IS_ABSOLUTE "${path}" AND NOT variable STREQUAL "CUDAHOSTCXX")
    if(EXISTS "${path}/gcc")
      cmake_path(APPEND result_path gcc)
    else()
      set(result_reason "a folder without gcc")
    endif()
  elseif(NOT path MATCHES "/")
    set(result_reason "there is no such program in PATH")
  elseif(IS_ABSOLUTE "${path}" AND IS_DIRECTORY "${path}")
    set(result_reason "a folder")
  elseif(IS_ABSOLUTE "${path}" AND NOT EXISTS "${path}")
    set(result_reason "there is no such file")
  endif()
  set(${out_reason} "${result_reason}")
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_reason} ${out_path})
endfunction()
