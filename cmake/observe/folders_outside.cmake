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
  foreach(folder IN LISTS others folders)
    get_property(known GLOBAL PROPERTY "_CUDASTACK_REAL_${folder}" SET)
    if(NOT known)
      _cudastack_core_real_path(real "${folder}")
      set_property(GLOBAL PROPERTY "_CUDASTACK_REAL_${folder}" "${real}")
    endif()
  endforeach()
  foreach(folder IN LISTS others)
    get_property(real GLOBAL PROPERTY "_CUDASTACK_REAL_${folder}")
    list(APPEND reals "${real}")
  endforeach()
  foreach(folder IN LISTS folders)
    get_property(real GLOBAL PROPERTY "_CUDASTACK_REAL_${folder}")
    if(real STREQUAL "" OR NOT real IN_LIST reals)
      list(APPEND result_folders "${folder}")
    endif()
  endforeach()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
