# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cuDNN that ``find_package(CudnnStrict)`` has found in this configure, where it was one.

::

  _cudastack_discover_cudnn_found(<out_places>)

Two places, in the form of ``cudnn_hints.cmake``: one project should not end with two. Nothing for a find itself, which answers for its own call.
#]=]
function(_cudastack_discover_cudnn_found out_places)
  set(result_places "")
  _cudastack_core_get_fact(alone request.alone)
  get_property(found GLOBAL PROPERTY _CUDASTACK_CUDNN_FOUND)
  list(REMOVE_DUPLICATES found)
  list(LENGTH found count)
  if(count EQUAL 1 AND NOT alone)
    string(REGEX MATCH "^(.*)[|](.*)$" found "${found}")
    foreach(pair IN ITEMS "header|${CMAKE_MATCH_1}" "library|${CMAKE_MATCH_2}")
      string(REPLACE "|" "|find_package(CudnnStrict)|||" place "${pair}")
      list(APPEND result_places "${place}")
    endforeach()
  endif()
  set(${out_places} "${result_places}")
  return(PROPAGATE ${out_places})
endfunction()
