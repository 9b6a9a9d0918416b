# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The components to look at: those of this ``find_package(CudaStack)`` and of all earlier ones that found what they asked for.

::

  _cudastack_warm_wishes(<out_components> <out_optional>)

Sorted, none twice. ``<out_optional>``: asked for as OPTIONAL_COMPONENTS only.
#]=]
function(_cudastack_warm_wishes out_components out_optional)
  get_property(result_components GLOBAL PROPERTY _CUDASTACK_COMPONENTS)
  get_property(result_optional GLOBAL PROPERTY _CUDASTACK_OPTIONAL)
  list(APPEND result_components toolkit)
  foreach(component IN LISTS CudaStack_FIND_COMPONENTS)
    if(CudaStack_FIND_REQUIRED_${component})
      list(APPEND result_components "${component}")
    else()
      list(APPEND result_optional "${component}")
    endif()
  endforeach()
  list(REMOVE_ITEM result_optional ${result_components})
  foreach(result IN ITEMS result_components result_optional)
    list(REMOVE_DUPLICATES ${result})
    list(SORT ${result})
  endforeach()
  set(${out_components} "${result_components}")
  set(${out_optional} "${result_optional}")
  return(PROPAGATE ${out_components} ${out_optional})
endfunction()
