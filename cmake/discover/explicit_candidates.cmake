# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every nvcc that the user or the project named: CMAKE_CUDA_COMPILER, CUDACXX, CUDAToolkit_ROOT.

::

  _cudastack_discover_explicit_candidates(<out_candidates>)

What this package chose earlier is no wish, but what had to give way to it still is. Where the tree has its CUDA compiler already, that compiler comes first: CMake
will use no other.
#]=]
function(_cudastack_discover_explicit_candidates out_candidates)
  set(result_candidates "")
  _cudastack_core_bound_compiler(tree_compiler)
  if(tree_compiler)
    _cudastack_discover_candidate(candidate explicit "CUDA language of this tree" "" "" "${tree_compiler}")
    list(APPEND result_candidates "${candidate}")
  endif()
  _cudastack_core_wished_value(source compiler CMAKE_CUDA_COMPILER)
  if(source MATCHES "option|project" AND NOT compiler STREQUAL "${tree_compiler}")
    _cudastack_core_find_program(path "${compiler}")
    _cudastack_discover_candidate(candidate explicit "${source}" CMAKE_CUDA_COMPILER "" "${path}")
    list(APPEND result_candidates "${candidate}")
  endif()
  if(NOT "$ENV{CUDACXX}" STREQUAL "")
    get_filename_component(program "$ENV{CUDACXX}" PROGRAM PROGRAM_ARGS arguments)
    if(NOT program)
      set(program "$ENV{CUDACXX}")
    endif()
    _cudastack_discover_candidate(candidate explicit environment CUDACXX "" "${program}")
    list(APPEND result_candidates "${candidate}")
  endif()
  _cudastack_core_wished_value(source roots CUDAToolkit_ROOT)
  if(source MATCHES "option|project")
    _cudastack_discover_root_candidates(roots explicit "${source}" CUDAToolkit_ROOT "${roots}")
    list(APPEND result_candidates ${roots})
  endif()
  string(REPLACE ":" ";" roots "$ENV{CUDAToolkit_ROOT}")
  _cudastack_discover_root_candidates(roots explicit environment CUDAToolkit_ROOT "${roots}")
  list(APPEND result_candidates ${roots})
  set(${out_candidates} "${result_candidates}")
  return(PROPAGATE ${out_candidates})
endfunction()
