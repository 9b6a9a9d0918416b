# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The items that a target links, and all that these bring along, as keys; found out once.

::

  _cudastack_observe_behind(<out_keys> <USAGE|LINK> <target>)

``USAGE``: those whose usage the target has, so not what is there for linking only; ``LINK``: all that reaches its link line. In CMake's order: each item before
what it brings along.
#]=]
function(_cudastack_observe_behind out_keys kind target)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_BEHIND_${kind}_${target}" SET)
  get_property(result_keys GLOBAL PROPERTY "_CUDASTACK_BEHIND_${kind}_${target}")
  if(NOT known)
    get_property(items TARGET "${target}" PROPERTY LINK_LIBRARIES)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    _cudastack_observe_keys_of(keys ${kind} "${folder}" "${items}")
    foreach(key IN LISTS keys)
      _cudastack_observe_handed_on(more ${kind} "${key}")
      list(APPEND result_keys "${key}" ${more})
    endforeach()
    list(REMOVE_DUPLICATES result_keys)
    set_property(GLOBAL PROPERTY "_CUDASTACK_BEHIND_${kind}_${target}" "${result_keys}")
  endif()
  set(${out_keys} "${result_keys}")
  return(PROPAGATE ${out_keys})
endfunction()
