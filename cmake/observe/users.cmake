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
  set(keys "${key}")
  # Items that the same others link and hand on have the same users.
  get_property(linked_by GLOBAL PROPERTY "_CUDASTACK_LINKED_BY_${key}")
  get_property(passed_by GLOBAL PROPERTY "_CUDASTACK_PASSED_BY_${key}")
  set(sign "${linked_by}|${passed_by}")
  get_property(targets GLOBAL PROPERTY "_CUDASTACK_USERS_${sign}")
  get_property(through GLOBAL PROPERTY "_CUDASTACK_THROUGH_${sign}")
  if("${targets}${through}" STREQUAL "")
    while(keys)
      set(next_keys "")
      foreach(current IN LISTS keys)
        get_property(linked_by GLOBAL PROPERTY "_CUDASTACK_LINKED_BY_${current}")
        list(APPEND targets ${linked_by})
        get_property(passed_by GLOBAL PROPERTY "_CUDASTACK_PASSED_BY_${current}")
        foreach(user IN LISTS passed_by)
          if(NOT DEFINED "seen_${user}")
            set("seen_${user}" 1)
            list(APPEND next_keys "${user}")
          endif()
        endforeach()
      endforeach()
      list(APPEND through ${next_keys})
      set(keys "${next_keys}")
    endwhile()
    list(REMOVE_DUPLICATES targets)
    set_property(GLOBAL PROPERTY "_CUDASTACK_USERS_${sign}" "${targets}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_THROUGH_${sign}" "${through}")
  endif()
  set(${out_targets} "${targets}")
  set(${out_through} "${through}")
  return(PROPAGATE ${out_targets} ${out_through})
endfunction()
