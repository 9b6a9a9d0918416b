# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Those of some folders that are none of others, links followed.

::

  _cudastack_observe_folders_outside(<out_folders> <folders> <other folders>)

What is no absolute path, such as an expression, stays.
#]=]
function(_cudastack_observe_folders_outside out_folders folders others)
  set(result_folders "")
  set(reals "")
  foreach(folder IN LISTS others)
    _cudastack_core_real_path(real "${folder}")
    list(APPEND reals "${real}")
  endforeach()
  foreach(folder IN LISTS folders)
    _cudastack_core_real_path(real "${folder}")
    if(real STREQUAL "" OR NOT real IN_LIST reals)
      list(APPEND result_folders "${folder}")
    endif()
  endforeach()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
