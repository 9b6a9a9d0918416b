# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes up the targets whose sources are CUDA by the property LANGUAGE alone, whatever they are called.

::

  _cudastack_observe_language_sources()

Asked only of targets that use CUDA or targets of ours: each source costs 9 microseconds.
#]=]
function(_cudastack_observe_language_sources)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  get_property(targets GLOBAL PROPERTY _CUDASTACK_NOTED)
  get_property(known GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  if(NOT CUDA IN_LIST languages OR NOT targets)
    return()
  endif()
  list(REMOVE_DUPLICATES targets)
  list(REMOVE_ITEM targets ${known} "")
  foreach(target IN LISTS targets)
    get_property(sources TARGET "${target}" PROPERTY SOURCES)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    foreach(source IN LISTS sources)
      get_property(language SOURCE "${source}" DIRECTORY "${folder}" PROPERTY LANGUAGE)
      if("${language}" STREQUAL "CUDA")
        set_property(GLOBAL APPEND PROPERTY _CUDASTACK_CUDA_TARGETS "${target}")
        break()
      endif()
    endforeach()
  endforeach()
endfunction()
