# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The keys of the items of a link interface.

::

  _cudastack_observe_keys_of(<out_keys> <USAGE|LINK> <folder> <items>)

``USAGE``: only of those whose usage is handed on, not of those that are there for linking only.
#]=]
function(_cudastack_observe_keys_of out_keys kind folder items)
  set(result_keys "")
  if(items MATCHES "\\$<|::@")
    set(dropped "")
    if(kind STREQUAL "USAGE")
      set(dropped LINK_ONLY)
    endif()
    _cudastack_observe_unwrap(items "${items}" ${dropped})
  endif()
  foreach(item IN LISTS items)
    if(NOT item STREQUAL "")
      get_property(key GLOBAL PROPERTY "_CUDASTACK_KEY_${folder}|${item}")
      if(NOT key)
        _cudastack_observe_resolve(key "${folder}" "${item}")
      endif()
      list(APPEND result_keys "${key}")
    endif()
  endforeach()
  set(${out_keys} "${result_keys}")
  return(PROPAGATE ${out_keys})
endfunction()
