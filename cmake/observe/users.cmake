# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The targets of the project whose link line an item reaches.

::

  _cudastack_observe_users(<out_targets> <out_through> <key>)

Directly, or by way of what others pass on: ``<out_through>`` are those.
#]=]
function(_cudastack_observe_users out_targets out_through key)
  set(targets "")
  set(through "")
  set(keys "${key}")
  while(keys)
    list(POP_FRONT keys current)
    get_property(linked_by GLOBAL PROPERTY "_CUDASTACK_LINKED_BY_${current}")
    list(APPEND targets ${linked_by})
    get_property(passed_by GLOBAL PROPERTY "_CUDASTACK_PASSED_BY_${current}")
    foreach(user IN LISTS passed_by)
      if(NOT DEFINED "seen_${user}")
        set("seen_${user}" 1)
        list(APPEND keys "${user}")
        list(APPEND through "${user}")
      endif()
    endforeach()
  endwhile()
  list(REMOVE_DUPLICATES targets)
  set(${out_targets} "${targets}")
  set(${out_through} "${through}")
  return(PROPAGATE ${out_targets} ${out_through})
endfunction()
