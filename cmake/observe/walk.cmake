# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Walks every directory and every target of the project, from the top down, and keeps who links what.

::

  _cudastack_observe_walk()

Keeps the names of the targets, the binary folder of each, which of them nobody builds by default, which have CUDA sources, and the
links between them. All of it lies in GLOBAL properties: this is read once, by the functions of this stage.
#]=]
function(_cudastack_observe_walk)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(cuda_sources "\\.cu(;|$)")
  if(NOT CUDA IN_LIST languages)
    set(cuda_sources "^$")
  endif()
  _cudastack_core_directories(folders)
  foreach(folder IN LISTS folders)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    get_property(folder_excluded DIRECTORY "${folder}" PROPERTY EXCLUDE_FROM_ALL)
    get_property(parent GLOBAL PROPERTY "_CUDASTACK_PARENT_${folder}")
    if(folder_excluded OR DEFINED "excluded_${parent}")
      set(folder_excluded 1)
      set("excluded_${folder}" 1)
    endif()
    foreach(target IN LISTS targets)
      get_property(sources TARGET "${target}" PROPERTY SOURCES)
      get_property(excluded TARGET "${target}" PROPERTY EXCLUDE_FROM_ALL)
      if(excluded OR (folder_excluded AND "${excluded}" STREQUAL ""))
        set_property(GLOBAL PROPERTY "_CUDASTACK_EXCLUDED_${target}" 1)
        set_property(GLOBAL PROPERTY _CUDASTACK_ANY_EXCLUDED 1)
      endif()
      set_property(GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}" "${folder}")
      if("${sources}" MATCHES "${cuda_sources}" AND sources)
        set_property(GLOBAL APPEND PROPERTY _CUDASTACK_CUDA_TARGETS "${target}")
      endif()
    endforeach()
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_TARGETS ${targets})
    _cudastack_observe_links(LINKED_BY LINK_LIBRARIES "${folder}" "${targets}")
    _cudastack_observe_links(PASSED_BY INTERFACE_LINK_LIBRARIES "${folder}" "${targets}")
  endforeach()
endfunction()
