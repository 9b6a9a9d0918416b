# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records where the linker looks for the CUDA runtime of a program that C++ links, and which targets are such.

::

  _cudastack_observe_link_folders()

``linked.folders``: what CMake learnt from nvcc's link line, the C++ compiler's own folders, LIBRARY_PATH, and ``-L`` in
CMAKE_EXE_LINKER_FLAGS, links resolved, or ``none``. ``linked.path``: the first folder of the project with a target that has CUDA and C++
sources, ``linked.targets`` names them. Not recorded without such a target, or where one brings folders of its own.
Source: CMakeCUDACompiler.cmake; a target that nvcc links gets its folders another way.
#]=]
function(_cudastack_observe_link_folders)
  _cudastack_observe_mixed_targets(targets)
  set(file "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
  if(NOT targets OR NOT EXISTS "${file}")
    return()
  endif()
  _cudastack_core_read_text(text "${file}")
  string(REGEX MATCH "set\\(CMAKE_CUDA_IMPLICIT_LINK_DIRECTORIES \"([^\"]*)\"" line "${text}")
  string(REPLACE ":" ";" environment "$ENV{LIBRARY_PATH}")
  set(folders ${CMAKE_MATCH_1} ${CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES} ${environment})
  separate_arguments(flags UNIX_COMMAND "${CMAKE_EXE_LINKER_FLAGS}")
  list(FILTER flags INCLUDE REGEX "^-L.")
  list(TRANSFORM flags REPLACE "^-L" "")
  set(real_folders "")
  foreach(folder IN LISTS folders flags)
    _cudastack_core_real_path(real "${folder}")
    if(real)
      list(APPEND real_folders "${real}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES real_folders)
  if(NOT real_folders)
    set(real_folders none)
  endif()
  list(GET targets 0 first)
  get_property(folder TARGET "${first}" PROPERTY SOURCE_DIR)
  list(LENGTH targets count)
  set(names "target ${first}")
  if(count GREATER 1)
    math(EXPR count "${count} - 1")
    string(APPEND names " and ${count} more")
  endif()
  _cudastack_core_record(linked "folders=${real_folders}" "path=${folder}" "targets=${names}" level=files)
endfunction()
