# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps for some targets what they use.

::

  _cudastack_observe_keep_use(<out_built> <targets> <FILES|OURS|UNKNOWN> <values>)

``<out_built>``: those of the targets that are built by default.
#]=]
function(_cudastack_observe_keep_use out_built targets kind values)
  set(built "")
  foreach(target IN LISTS targets)
    set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_${kind}_OF_${target}" "${values}")
    get_property(known GLOBAL PROPERTY "_CUDASTACK_BUILT_${target}")
    if("${known}" STREQUAL "")
      _cudastack_observe_is_built(known "${target}")
      set_property(GLOBAL PROPERTY "_CUDASTACK_BUILT_${target}" "${known}")
      set_property(GLOBAL APPEND PROPERTY _CUDASTACK_NOTED "${target}")
    endif()
    if(known)
      list(APPEND built "${target}")
    endif()
  endforeach()
  set(${out_built} "${built}")
  return(PROPAGATE ${out_built})
endfunction()
