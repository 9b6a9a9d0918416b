# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which search entry made CMake find a library.

::

  _cudastack_core_choosing_entry(<out_chooser> <out_variable> <out_number> <out_source> <path>)

``CUDAToolkit_ROOT`` goes before all others, as FindCUDAToolkit has it; the entries follow in CMake's order. A folder in PATH
counts as the prefix above it.
#]=]
function(
  _cudastack_core_choosing_entry
  out_chooser
  out_variable
  out_number
  out_source
  path
)
  set(entries "")
  _cudastack_core_variable_source(source CUDAToolkit_ROOT)
  if(source)
    _cudastack_core_number_entries(entries CUDAToolkit_ROOT "${source}" "${CUDAToolkit_ROOT}")
  endif()
  string(REPLACE ":" ";" roots "$ENV{CUDAToolkit_ROOT}")
  _cudastack_core_number_entries(more CUDAToolkit_ROOT environment "${roots}")
  _cudastack_core_search_entries(usual LIBRARY)
  set(result_chooser "CMake's default search")
  set(result_variable "")
  set(result_number "")
  set(result_source "default")
  foreach(entry IN LISTS entries more usual)
    _cudastack_core_split_entry("${entry}")
    set(folder "${entry_path}")
    if(entry_variable STREQUAL "PATH")
      string(REGEX REPLACE "/s?bin/?$" "" folder "${folder}")
      # "/bin" stands for "/"; an empty prefix would hold everything.
      if(folder STREQUAL "")
        continue()
      endif()
    endif()
    cmake_path(IS_PREFIX folder "${path}" NORMALIZE inside)
    if(inside AND NOT folder MATCHES "^/usr/?$|^/$")
      set(result_variable "${entry_variable}")
      set(result_number "${entry_number}")
      set(result_source "${entry_source}")
      if(entry_variable STREQUAL "CUDAToolkit_ROOT")
        set(result_number "")
      endif()
      _cudastack_core_describe_chooser(result_chooser "${entry_source}" "${entry_variable}" "${result_number}")
      break()
    endif()
  endforeach()
  set(${out_chooser} "${result_chooser}")
  set(${out_variable} "${result_variable}")
  set(${out_number} "${result_number}")
  set(${out_source} "${result_source}")
  return(PROPAGATE ${out_chooser} ${out_variable} ${out_number} ${out_source})
endfunction()
