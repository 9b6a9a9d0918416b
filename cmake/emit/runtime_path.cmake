# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives the project's programs and shared libraries the folders of the libraries that they get by targets of ours, and of those of the chosen
toolkit that they get otherwise.

::

  _cudastack_emit_runtime_path()

CMake writes no run-time path for folders that the linking compiler searches by itself, and nvcc names its toolkit as such: a target
that nvcc links starts with whatever the loader finds. Appended to BUILD_RPATH, and to INSTALL_RPATH of targets with
INSTALL_RPATH_USE_LINK_PATH, as CMake does with the folders that it sees. CMake ignores both where
SKIP_BUILD_RPATH or CMAKE_SKIP_RPATH says so. Of a toolkit that is laid out it is the folder that the links lead to: what is installed outlives
the build tree.
#]=]
function(_cudastack_emit_runtime_path)
  _cudastack_core_load_facts()
  set(number 0)
  while(number LESS "${target.count}")
    math(EXPR number "${number} + 1")
    set(item "target.${number}")
    if(NOT DEFINED ${item}.ours OR NOT "${${item}.type}" MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$")
      continue()
    endif()
    # cuDNN's folder goes first, also that of a cuDNN which the project has found itself: a toolkit's folder may hold another.
    set(files "${${item}.ours}")
    set(first "${${item}.ours}" "${${item}.files}")
    list(FILTER first INCLUDE REGEX "/libcudnn[a-z_]*\\.so[.0-9]*$")
    list(PREPEND files ${first})
    foreach(file IN LISTS files)
      if(DEFINED toolkit.farm)
        _cudastack_core_real_path(file "${file}")
      endif()
      cmake_path(GET file PARENT_PATH folder)
      _cudastack_emit_runtime_folder(build_folder "${folder}")
      foreach(target IN LISTS ${item}.name)
        _cudastack_emit_append_once("${target}" BUILD_RPATH "${build_folder}")
        get_property(use_link_path TARGET "${target}" PROPERTY INSTALL_RPATH_USE_LINK_PATH)
        if(use_link_path AND NOT build_folder STREQUAL "")
          _cudastack_emit_append_once("${target}" INSTALL_RPATH "${folder}")
        endif()
      endforeach()
    endforeach()
  endwhile()
endfunction()
