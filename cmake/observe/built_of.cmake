# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Those of some targets that are built by default.

::

  _cudastack_observe_built_of(<out_built> <targets>)
#]=]
function(_cudastack_observe_built_of out_built targets)
  get_property(any_excluded GLOBAL PROPERTY _CUDASTACK_ANY_EXCLUDED)
  set(built "${targets}")
  if(any_excluded)
    set(built "")
    foreach(target IN LISTS targets)
      _cudastack_observe_is_built(is_built "${target}")
      if(is_built)
        list(APPEND built "${target}")
      endif()
    endforeach()
  endif()
  set(${out_built} "${built}")
  return(PROPAGATE ${out_built})
endfunction()
