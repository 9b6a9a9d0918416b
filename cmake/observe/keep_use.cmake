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
  foreach(target IN LISTS targets)
    set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_${kind}_OF_${target}" "${values}")
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_NOTED ${targets})
  _cudastack_observe_built_of(built "${targets}")
  set(${out_built} "${built}")
  return(PROPAGATE ${out_built})
endfunction()
