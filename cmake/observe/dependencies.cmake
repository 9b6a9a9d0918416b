# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what ``add_dependencies`` has said, once: it is asked only where a target is not built by default.

::

  _cudastack_observe_dependencies()
#]=]
function(_cudastack_observe_dependencies)
  get_property(done GLOBAL PROPERTY _CUDASTACK_DEPENDENCIES)
  if(done)
    return()
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_DEPENDENCIES 1)
  get_property(targets GLOBAL PROPERTY _CUDASTACK_TARGETS)
  foreach(target IN LISTS targets)
    get_property(needed TARGET "${target}" PROPERTY MANUALLY_ADDED_DEPENDENCIES)
    foreach(other IN LISTS needed)
      set_property(GLOBAL APPEND PROPERTY "_CUDASTACK_NEEDED_BY_${other}" "${target}")
    endforeach()
  endforeach()
endfunction()
