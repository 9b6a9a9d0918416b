# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes libraries of CUDA and cuDNN that targets link by ``-l`` in their options for items of their link lines.

::

  _cudastack_observe_option_names()

Looked for only where the project has such an option at all.
#]=]
function(_cudastack_observe_option_names)
  get_property(text GLOBAL PROPERTY _CUDASTACK_SURVEY_OPTIONS)
  get_property(targets GLOBAL PROPERTY _CUDASTACK_TARGETS)
  if(NOT text MATCHES "(-l|--library)[ ,=]*(:lib)?(cu|nv|npp)")
    return()
  endif()
  foreach(target IN LISTS targets)
    get_property(type TARGET "${target}" PROPERTY TYPE)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    if(type MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$")
      _cudastack_observe_link_flags(link "${target}")
      list(TRANSFORM link_name PREPEND "-l")
      _cudastack_observe_add_links(LINKED_BY "${target}" "${folder}" "${link_name}")
      set_property(GLOBAL PROPERTY "_CUDASTACK_BY_OPTION_${target}" "${link_name}")
    endif()
  endforeach()
endfunction()
