# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what a look of ``find_package(CudnnStrict)`` found, for the next configure of this tree, and for the user's other trees where no fact names this one.

::

  _cudastack_look_keep_cudnn(<name> <shared key>)

What was not found is looked for again. The results are facts: those of which targets and result variables are made.
#]=]
function(_cudastack_look_keep_cudnn name key)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  if(facts MATCHES "\\.lacking\\.name=|\\.cuda_missing=")
    return()
  endif()
  _cudastack_core_load_facts()
  set(results "# Written by CudaStack: the facts of which find_package(CudnnStrict) makes its results.\n")
  set(needed "${facts}")
  list(
    FILTER needed
    INCLUDE
    REGEX
      "^(cudnn\\.(header|part|static)\\.|cudnn\\.library\\.(path|real|folder|chooser_variable|loaded\\.(cuda_release|wants\\..*))=|lib\\.(cublas|cublaslt|nvrtc)\\.(path|real)=|toolkit\\.farm=|nvcc\\.release=)"
  )
  foreach(fact IN LISTS needed)
    string(REGEX REPLACE "=.*$" "" variable "${fact}")
    _cudastack_core_bracket(value "${${variable}}")
    string(APPEND results "set(${variable} ${value})\n")
  endforeach()
  _cudastack_look_write_snapshot(text paths "${name}" "${results}" TRUE "")
  _cudastack_core_cache_folder(folder)
  list(FILTER facts EXCLUDE REGEX "^inspector\\.")
  string(FIND "${facts}" "${CMAKE_BINARY_DIR}" names_tree)
  if(key AND folder AND names_tree EQUAL -1)
    string(REPLACE "${CMAKE_BINARY_DIR}" "@CUDASTACK_TREE@" text "${text}")
    _cudastack_look_share(
      "${key}"
      "${text}"
      "snapshot/${name}.state.cmake"
      "snapshot/${name}.cmake"
      "snapshot/${name}.results.cmake"
      "snapshot/${name}.facts"
      cudnn/report.txt
      cudnn/report.json
    )
  endif()
endfunction()
