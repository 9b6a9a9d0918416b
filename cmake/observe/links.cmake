# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps who links each item, or passes it on to its users, for all targets of one directory.

::

  _cudastack_observe_links(<LINKED_BY|PASSED_BY> <property> <folder> <targets>)

The same as ``add_links`` for one user after the other, without a function call for each.
#]=]
function(_cudastack_observe_links kind property folder targets)
  foreach(target IN LISTS targets)
    get_property(items TARGET "${target}" PROPERTY ${property})
    if(items MATCHES "\\$<|::@")
      _cudastack_observe_unwrap(items "${items}")
    endif()
    foreach(item IN LISTS items)
      if(NOT DEFINED "key_${item}")
        set("key_${item}" "")
        if(NOT item STREQUAL "")
          _cudastack_observe_resolve("key_${item}" "${folder}" "${item}")
        endif()
      endif()
      set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_${kind}_${key_${item}}" "${target}")
    endforeach()
  endforeach()
endfunction()
