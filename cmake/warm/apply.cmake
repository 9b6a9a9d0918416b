# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives the caller what the snapshot that is loaded holds: targets, results, what was said, and the late look.

::

  _cudastack_warm_apply(<out_names> <name>)

``<out_names>``: the variables that are set. The variables ``snapshot_...`` are the caller's.
#]=]
function(_cudastack_warm_apply out_names name)
  include("${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.results.cmake")
  foreach(result IN LISTS names)
    if("${${result}}" STREQUAL "")
      unset(${result})
    endif()
  endforeach()
  foreach(component IN LISTS CudaStack_FIND_COMPONENTS)
    list(APPEND names "CudaStack_${component}_FOUND")
    set(CudaStack_${component}_FOUND FALSE)
    if(component IN_LIST has)
      set(CudaStack_${component}_FOUND TRUE)
    endif()
  endforeach()
  list(APPEND names CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE)
  set(CudaStack_FOUND "${snapshot_found}")
  _cudastack_core_decode(CudaStack_NOT_FOUND_MESSAGE "${snapshot_reason}")
  set_property(GLOBAL PROPERTY _CUDASTACK_COMPONENTS "${snapshot_components}")
  set_property(GLOBAL PROPERTY _CUDASTACK_OPTIONAL "${snapshot_optional}")
  set_property(GLOBAL PROPERTY _CUDASTACK_GPU "${CUDASTACK_GPU}")
  set_property(GLOBAL PROPERTY _CUDASTACK_SAID "${snapshot_said}")
  set_property(GLOBAL PROPERTY _CUDASTACK_WATCHED "${snapshot_paths}")
  set_property(GLOBAL PROPERTY _CUDASTACK_SNAPSHOT "${name}")
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_SNAPSHOTS "${name}")
  _cudastack_warm_depend("${snapshot_depends}")
  _cudastack_warm_say("${snapshot_texts}")
  if(snapshot_found)
    _cudastack_warm_schedule()
  endif()
  set(${out_names} "${names}")
  return(PROPAGATE ${out_names} ${names})
endfunction()
