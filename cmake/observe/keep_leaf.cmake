# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps an item of the link lines that is a library of CUDA or cuDNN, a target of ours, or something that cannot be known yet.

::

  _cudastack_observe_keep_leaf(<key> <name>)

A ``CUDA::`` target of a directory that could not be looked at is the file that FindCUDAToolkit keeps in the cache.
#]=]
function(_cudastack_observe_keep_leaf key name)
  string(ASCII 1 open)
  get_property(file GLOBAL PROPERTY "_CUDASTACK_FILE_${key}")
  get_property(imported GLOBAL PROPERTY "_CUDASTACK_IMPORTED_${key}")
  if(name MATCHES "^CUDA::(.+)$" AND NOT imported AND EXISTS "$CACHE{CUDA_${CMAKE_MATCH_1}_LIBRARY}")
    set(file "$CACHE{CUDA_${CMAKE_MATCH_1}_LIBRARY}")
  elseif(NOT imported AND IS_ABSOLUTE "${name}")
    set(file "${name}")
  endif()
  _cudastack_observe_library_name(library "${file}")
  if(name MATCHES "^CudaStack::")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_OURS "${key}")
  elseif(library)
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_LEAVES "${key}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_FILE_${key}" "${file}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_LIBRARY_${key}" "${library}")
  elseif(name MATCHES "${open}")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_EXPRESSIONS "${key}")
  elseif(NOT imported)
    string(REGEX REPLACE "^CUDA::|^.*-l" "" bare "${name}")
    if(bare MATCHES "^:")
      # The name of a file.
      string(REPLACE ":" "/" bare "${bare}")
    else()
      set(bare "/lib${bare}.so")
    endif()
    _cudastack_observe_library_name(library "${bare}")
    # What -lcuda leads to is the same everywhere: a stub, or the driver.
    if(file OR TARGET "${name}")
      return()
    elseif(library AND NOT library STREQUAL "cuda")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_UNKNOWN "${key}")
    elseif(name MATCHES "::" AND NOT name MATCHES "^(CUDA|CudnnStrict|Threads|OpenMP)::")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_UNREADABLE "${key}")
    endif()
  endif()
endfunction()
