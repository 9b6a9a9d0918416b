# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The items that a target links, and all that these bring along, as keys.

::

  _cudastack_observe_behind(<out_keys> <USAGE|LINK> <target>)

``USAGE``: those whose usage the target has, so not what is there for linking only; ``LINK``: all that reaches its link line.
#]=]
function(_cudastack_observe_behind out_keys kind target)
  get_property(items TARGET "${target}" PROPERTY LINK_LIBRARIES)
  get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  set(result_keys "")
  _cudastack_observe_keys_of(pending ${kind} "${folder}" "${items}")
  while(pending)
    list(POP_FRONT pending key)
    if(key IN_LIST result_keys)
      continue()
    endif()
    list(APPEND result_keys "${key}")
    _cudastack_observe_handed_on(more ${kind} "${key}")
    list(APPEND pending ${more})
  endwhile()
  set(${out_keys} "${result_keys}")
  return(PROPAGATE ${out_keys})
endfunction()
