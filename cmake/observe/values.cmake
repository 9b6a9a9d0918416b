# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A property of a target, and what others hand on to it under the name with ``INTERFACE_``.

::

  _cudastack_observe_values(<out_values> <COMPILE_OPTIONS|LINK_OPTIONS|LINK_DIRECTORIES> <target> <keys>)
#]=]
function(_cudastack_observe_values out_values property target keys)
  get_property(result_values TARGET "${target}" PROPERTY ${property})
  foreach(key IN LISTS keys)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${key}")
    if(folder)
      get_property(values TARGET "${key}" PROPERTY INTERFACE_${property})
    else()
      get_property(values GLOBAL PROPERTY "_CUDASTACK_${property}_${key}")
    endif()
    list(APPEND result_values ${values})
  endforeach()
  set(${out_values} "${result_values}")
  return(PROPAGATE ${out_values})
endfunction()
