# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The host compiler that flags of nvcc name.

::

  _cudastack_inspect_host_flag(<out_variable> <out_source> <out_path> <where>...)

``<where>``: ``append``, ``project`` or ``prepend``: NVCC_APPEND_FLAGS, ``CMAKE_CUDA_FLAGS`` (before it exists CUDAFLAGS, which it will begin with),
NVCC_PREPEND_FLAGS. The first of them that names one, and the last that it names; all empty where none does. ``<out_path>``: sought in PATH where it is a
bare name. nvcc puts the three together as prepended, own, appended, and takes the last; measured with 11.8, 12.4 and 13.0.
#]=]
function(_cudastack_inspect_host_flag out_variable out_source out_path)
  set(result_variable "")
  set(result_source "")
  set(result_path "")
  foreach(where IN LISTS ARGN)
    set(source environment)
    if(where STREQUAL "project" AND DEFINED CMAKE_CUDA_FLAGS)
      set(variable CMAKE_CUDA_FLAGS)
      set(flags "${CMAKE_CUDA_FLAGS}")
      _cudastack_core_variable_source(source CMAKE_CUDA_FLAGS)
      string(STRIP "$ENV{CUDAFLAGS}" begun)
      if(source STREQUAL "option" AND NOT flags STREQUAL "" AND flags STREQUAL begun)
        # The language has kept what the environment said.
        set(variable CUDAFLAGS)
        set(source environment)
      endif()
    else()
      string(TOUPPER "NVCC_${where}_FLAGS" variable)
      if(where STREQUAL "project")
        set(variable CUDAFLAGS)
      endif()
      set(flags "$ENV{${variable}}")
    endif()
    if(NOT flags MATCHES "-(ccbin|-compiler-bindir)")
      continue()
    endif()
    set(named "")
    set(previous "")
    _cudastack_core_flag_words(words "${flags}")
    foreach(word IN LISTS words)
      string(REGEX REPLACE "[\"']" "" word "${word}")
      string(REGEX REPLACE "%5C(.)" "\\1" word "${word}")
      if(previous MATCHES "^(-ccbin|--compiler-bindir)$")
        set(named "${word}")
        set(word "")
      elseif(NOT previous MATCHES "^-X[a-z]+$" AND word MATCHES "^(-ccbin|--compiler-bindir)=(.+)$")
        set(named "${CMAKE_MATCH_2}")
      endif()
      set(previous "${word}")
    endforeach()
    if(NOT named STREQUAL "")
      _cudastack_core_decode(named "${named}")
      _cudastack_core_find_program(result_path "${named}")
      set(result_variable "${variable}")
      set(result_source "${source}")
      break()
    endif()
  endforeach()
  set(${out_variable} "${result_variable}")
  set(${out_source} "${result_source}")
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_variable} ${out_source} ${out_path})
endfunction()
