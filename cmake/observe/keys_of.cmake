# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The keys of the items of a link interface whose usage is handed on: not those that are there for linking only.

::

  _cudastack_observe_keys_of(<out_keys> <folder> <items>)
#]=]
function(_cudastack_observe_keys_of out_keys folder items)
  set(result_keys "")
  _cudastack_observe_unwrap(items "${items}" LINK_ONLY)
  foreach(item IN LISTS items)
    if(NOT item STREQUAL "")
      _cudastack_observe_resolve(key "${folder}" "${item}")
      list(APPEND result_keys "${key}")
    endif()
  endforeach()
  set(${out_keys} "${result_keys}")
  return(PROPAGATE ${out_keys})
endfunction()
