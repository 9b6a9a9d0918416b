# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records the compiler that the project's CUDA sources are compiled with.

::

  _cudastack_observe_compiler()

The one that the language is bound to, unless a directory with CUDA sources has another in CMAKE_CUDA_COMPILER, which CMake then runs.
``compiler.real`` has links resolved and wrappers followed; it is not recorded for a compiler that is none of NVIDIA's.
#]=]
function(_cudastack_observe_compiler)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(file "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
  if(NOT CUDA IN_LIST languages OR NOT EXISTS "${file}")
    return()
  endif()
  _cudastack_core_read_text(text "${file}")
  foreach(name IN ITEMS ID VERSION)
    string(REGEX MATCH "set\\(CMAKE_CUDA_COMPILER_${name} \"([^\"]*)\"" line "${text}")
    string(TOLOWER "${name}" name)
    set(${name} "${CMAKE_MATCH_1}")
  endforeach()
  string(REGEX MATCH "set\\(CMAKE_CUDA_COMPILER \"([^\"]*)\"" line "${text}")
  set(path "${CMAKE_MATCH_1}")
  _cudastack_core_follow_wrapper(real "${path}")
  _cudastack_core_get_fact(examined nvcc.real)
  set(chooser "the CUDA language")
  get_property(targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  foreach(target IN LISTS targets)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    _cudastack_observe_is_built(built "${target}")
    get_directory_property(other DIRECTORY "${folder}" DEFINITION CMAKE_CUDA_COMPILER)
    _cudastack_core_find_program(other "${other}")
    _cudastack_core_follow_wrapper(other_real "${other}")
    if(built AND other_real AND NOT other_real STREQUAL examined)
      if(NOT other_real STREQUAL real)
        set(version "")
      endif()
      set(path "${other}")
      set(real "${other_real}")
      get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
      set(chooser "CMAKE_CUDA_COMPILER (project), for target ${target} in ${folder}")
      break()
    endif()
  endforeach()
  if(NOT id STREQUAL "NVIDIA")
    set(real "")
  endif()
  _cudastack_core_record(compiler "path=${path}" "real=${real}" "version=${version}" "chooser=${chooser}")
endfunction()
