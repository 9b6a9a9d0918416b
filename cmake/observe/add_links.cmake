# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps who links each of some items, or passes them on to its users.

::

  _cudastack_observe_add_links(<LINKED_BY|PASSED_BY> <user> <folder> <items>)

``<user>``: a target of the project or the key of an imported one; ``<folder>``: where its items are looked up.
#]=]
function(_cudastack_observe_add_links kind user folder items)
  if(items MATCHES "\\$<|::@")
    _cudastack_observe_unwrap(items "${items}")
  endif()
  foreach(item IN LISTS items)
    if(NOT item STREQUAL "")
      get_property(key GLOBAL PROPERTY "_CUDASTACK_KEY_${folder}|${item}")
      if(NOT key)
        _cudastack_observe_resolve(key "${folder}" "${item}")
      endif()
      set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_${kind}_${key}" "${user}")
    endif()
  endforeach()
endfunction()
