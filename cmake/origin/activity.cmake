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
  # Either spelling of both: an environment, or its site-packages, may be a link.
  file(REAL_PATH "${folder}" real)
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "^(.*)\\|(.*)$" pair "${pair}")
    set(activity "${CMAKE_MATCH_1}")
    set(prefix "$ENV{${CMAKE_MATCH_2}}")
    if(NOT IS_DIRECTORY "${prefix}")
      continue()
    endif()
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${prefix}" OUTPUT_VARIABLE as_found)
    file(REAL_PATH "${prefix}" prefix)
    cmake_path(RELATIVE_PATH real BASE_DIRECTORY "${prefix}" OUTPUT_VARIABLE relative)
    # The base of conda holds the others.
    set(outside "^([.][.]|envs)(/|$)")
    if(NOT relative MATCHES "${outside}" OR NOT as_found MATCHES "${outside}")
      set(result_activity "${activity}")
      break()
    endif()
    set(result_activity inactive)
  endforeach()
  set(${out_activity} "${result_activity}")
  return(PROPAGATE ${out_activity})
endfunction()
