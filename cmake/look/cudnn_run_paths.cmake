# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives the project's targets the run-time path to the cuDNN of ``find_package(CudnnStrict)`` where CMake writes none: into what nvcc links (F12).

::

  _cudastack_look_cudnn_run_paths()

Deferred to the end of the top directory. Reads the GLOBAL property ``_CUDASTACK_CUDNN_FOLDERS``.
#]=]
function(_cudastack_look_cudnn_run_paths)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  get_property(encoded_folders GLOBAL PROPERTY _CUDASTACK_CUDNN_FOLDERS)
  if(NOT CUDA IN_LIST languages)
    return()
  endif()
  _cudastack_core_load_stage(
    core
    emit/append_once
    emit/runtime_folder
    observe/gets_runtime_path
    observe/links_cudnn
    observe/unwrap
  )
  list(REMOVE_DUPLICATES encoded_folders)
  set(directories "${CMAKE_SOURCE_DIR}")
  while(directories)
    list(POP_FRONT directories directory)
    get_property(more DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
    get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
    list(APPEND directories ${more})
    foreach(target IN LISTS targets)
      get_property(type TARGET "${target}" PROPERTY TYPE)
      _cudastack_observe_gets_runtime_path(gets "${target}")
      if(gets OR NOT type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$")
        continue()
      endif()
      _cudastack_observe_links_cudnn(links "${target}")
      if(NOT links)
        continue()
      endif()
      foreach(folder IN LISTS encoded_folders)
        _cudastack_core_decode(folder "${folder}")
        _cudastack_emit_runtime_folder(folder "${folder}")
        _cudastack_emit_append_once("${target}" BUILD_RPATH "${folder}")
      endforeach()
    endforeach()
  endwhile()
endfunction()
