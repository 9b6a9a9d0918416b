# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every nvcc that ``enable_language(CUDA)`` would meet by itself, in the order in which it would.

::

  _cudastack_discover_cmake_candidates(<out_candidates>)

The folder of the C or C++ compiler comes first, then the search entries of ``find_program``, then CUDA_PATH. What CMake's own
``find_program`` says is put in front where it differs (find root paths, ignored paths).
Source: CMakeDetermineCompiler.cmake, CMakeDetermineCUDACompiler.cmake of CMake 3.25 to 4.4.
#]=]
function(_cudastack_discover_cmake_candidates out_candidates)
  set(candidates "")
  foreach(language IN ITEMS CXX C Fortran)
    if(CMAKE_${language}_COMPILER_LOADED AND IS_ABSOLUTE "${CMAKE_${language}_COMPILER}")
      cmake_path(GET CMAKE_${language}_COMPILER PARENT_PATH folder)
      if(EXISTS "${folder}/nvcc")
        _cudastack_discover_candidate(candidate cmake "folder of CMAKE_${language}_COMPILER" "" "" "${folder}/nvcc")
        list(APPEND candidates "${candidate}")
      endif()
    endif()
  endforeach()
  _cudastack_core_search_entries(entries PROGRAM)
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    set(folders "${entry_path}")
    if(entry_kind STREQUAL "prefix")
      set(folders "${entry_path}/bin" "${entry_path}/sbin")
    endif()
    foreach(folder IN LISTS folders)
      if(EXISTS "${folder}/nvcc")
        _cudastack_discover_candidate(
          candidate
          cmake
          "${entry_source}"
          "${entry_variable}"
          "${entry_number}"
          "${folder}/nvcc"
        )
        list(APPEND candidates "${candidate}")
      endif()
    endforeach()
  endforeach()
  # Unset is not the root folder, which has a bin/nvcc where a distribution installs CUDA.
  if(NOT "$ENV{CUDA_PATH}" STREQUAL "" AND EXISTS "$ENV{CUDA_PATH}/bin/nvcc")
    _cudastack_discover_candidate(candidate cmake environment CUDA_PATH "" "$ENV{CUDA_PATH}/bin/nvcc")
    list(APPEND candidates "${candidate}")
  endif()
  _cudastack_discover_ask_cmake(candidates "${candidates}")
  set(${out_candidates} "${candidates}")
  return(PROPAGATE ${out_candidates})
endfunction()
