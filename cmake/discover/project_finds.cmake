# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the project's own ``find_package(CUDAToolkit)`` would take, without calling it.

::

  _cudastack_discover_project_finds()

Same names and search order as FindCUDAToolkit with the chosen toolkit as its root. Records ``find.<n>`` (target, path, real,
version, chooser, own: the toolkit's file of the same name, own_real, kind: shared or static) with ``find.count``. The first
caller of FindCUDAToolkit wins for the life of a tree, so it is never called from here.
#]=]
function(_cudastack_discover_project_finds)
  if(CMAKE_SCRIPT_MODE_FILE)
    return()
  endif()
  _cudastack_core_get_fact(root toolkit.root)
  _cudastack_core_get_fact(library_dirs toolkit.library_dirs)
  # The variable goes before the environment, both before every prefix.
  if(NOT "$ENV{CUDAToolkit_ROOT}" STREQUAL "")
    string(REPLACE ":" ";" roots "$ENV{CUDAToolkit_ROOT}")
    list(PREPEND CMAKE_PREFIX_PATH ${roots})
  endif()
  # A root that we chose at an earlier configure is not the project's: the prediction would flicker.
  _cudastack_core_variable_source(root_source CUDAToolkit_ROOT)
  if(root_source MATCHES "option|project")
    list(PREPEND CMAKE_PREFIX_PATH ${CUDAToolkit_ROOT})
  endif()
  # The module of the 3 line makes the toolkit a prefix, before those of the environment; later ones name it last. Before
  # the language is on, the root that is chosen where nobody names one goes before every default folder.
  file(STRINGS "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake" early REGEX "APPEND CMAKE_PREFIX_PATH" LIMIT_COUNT 1)
  # Where things are searched in the root folders of the target, the module puts the toolkit's own before them.
  _cudastack_core_target_folder(target_folder "${root}")
  if(IS_DIRECTORY "${target_folder}")
    list(PREPEND CMAKE_FIND_ROOT_PATH "${target_folder}")
  endif()
  _cudastack_core_finder_cudart(cudart)
  if(NOT cudart AND DEFINED CACHE{CUDA_CUDART})
    set(cudart "$CACHE{CUDA_CUDART}")
  endif()
  if(NOT EXISTS "${cudart}")
    unset(_cudastack_found)
    set(rank HINTS)
    if(CMAKE_CUDA_COMPILER_LOADED)
      set(rank PATHS)
    endif()
    block(PROPAGATE _cudastack_found)
      if(early)
        list(APPEND CMAKE_PREFIX_PATH "${root}")
      endif()
      find_library(
        _cudastack_found
        NAMES cudart ${rank} ${library_dirs} "${root}"
        PATH_SUFFIXES lib64 lib/x64 NO_CACHE
        NO_PACKAGE_ROOT_PATH
      )
    endblock()
    set(cudart "${_cudastack_found}")
  endif()
  set(count 0)
  if(cudart)
    cmake_path(GET cudart PARENT_PATH folders)
    if(NOT early)
      _cudastack_core_real_path(folders "${folders}")
      list(APPEND folders ${library_dirs})
    endif()
    _cudastack_core_library_names(names)
    file(READ "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake" module)
    foreach(name IN LISTS names)
      # Later modules know more names; what this one does not look for nobody gets from it.
      if(NOT module MATCHES "[^A-Za-z_]${name}[^A-Za-z_]")
        continue()
      endif()
      _cudastack_discover_project_find(path "${name}" "${folders}" "${cudart}")
      if(path)
        math(EXPR count "${count} + 1")
        _cudastack_discover_record_find("${count}" "${name}" "${path}")
      endif()
    endforeach()
  endif()
  _cudastack_core_record(find "count=${count}")
endfunction()
