# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a folder belongs to the environment of Python or conda that is active.

::

  _cudastack_origin_activity(<out_activity> <folder>)

``active``; ``inactive`` where another one is; ``build`` or ``host`` for the two that conda-build works with, which are meant to be used
together; empty where none is active. Source: VIRTUAL_ENV, CONDA_PREFIX; CONDA_BUILD with BUILD_PREFIX and PREFIX.
#]=]
function(_cudastack_origin_activity out_activity folder)
  set(result_activity "")
  set(prefixes "")
  set(pairs "active|VIRTUAL_ENV" "active|CONDA_PREFIX")
  if("$ENV{CONDA_BUILD}" STREQUAL "1")
    list(PREPEND pairs "build|BUILD_PREFIX" "host|PREFIX")
  endif()
  file(REAL_PATH "${folder}" folder)
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "^(.*)\\|(.*)$" pair "${pair}")
    set(activity "${CMAKE_MATCH_1}")
    set(prefix "$ENV{${CMAKE_MATCH_2}}")
    if(NOT IS_DIRECTORY "${prefix}")
      continue()
    endif()
    file(REAL_PATH "${prefix}" prefix)
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${prefix}" OUTPUT_VARIABLE relative)
    # The base of conda holds the others.
    if(NOT relative MATCHES "^([.][.]|envs)/" AND NOT relative STREQUAL "..")
      set(result_activity "${activity}")
      break()
    endif()
    set(result_activity inactive)
  endforeach()
  set(${out_activity} "${result_activity}")
  return(PROPAGATE ${out_activity})
endfunction()
