# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Sets the documented results of ``find_package(CudnnStrict)`` in the caller, from the facts, which are variables of the caller.

::

  _cudastack_emit_cudnn_results(<out_names> <verified>)

What was found is told also where it is not taken; then ``CudnnStrict_VERIFIED`` is false. But not another cuDNN in the place of one that was named and is not there. Those that have no value are
unset. ``cudnn`` and ``cudnn_all`` are components like the parts: they are names of targets.
#]=]
function(_cudastack_emit_cudnn_results out_names verified)
  _cudastack_emit_cudnn_result_names(names)
  foreach(name IN LISTS names)
    unset(${name})
  endforeach()
  _cudastack_core_state_folder(folder)
  set(CudnnStrict_VERIFIED "${verified}")
  set(CudnnStrict_REPORT "${folder}/cudnn/report.txt")
  if(NOT verified)
    _cudastack_emit_forget_other_cudnn()
  endif()
  set(CudnnStrict_INCLUDE_DIR "${cudnn.header.folder}")
  set(CudnnStrict_INCLUDE_DIRS "${cudnn.header.folder}" ${cudnn.header.cuda_folders})
  set(CudnnStrict_LIBRARY "${cudnn.library.path}")
  _cudastack_emit_cudnn_wants(carried)
  set(CudnnStrict_LIBRARIES "${cudnn.library.path}" ${carried})
  set(CudnnStrict_LIBRARY_DIR "${cudnn.library.folder}")
  set(CudnnStrict_VERSION "${cudnn.header.version}")
  string(REGEX MATCH "^([0-9]+)[.]([0-9]+)[.]([0-9]+)" numbers "${cudnn.header.version}")
  set(CudnnStrict_VERSION_MAJOR "${CMAKE_MATCH_1}")
  set(CudnnStrict_VERSION_MINOR "${CMAKE_MATCH_2}")
  set(CudnnStrict_VERSION_PATCH "${CMAKE_MATCH_3}")
  set(CudnnStrict_CUDA_VERSION "${cudnn.library.loaded.cuda_release}")
  _cudastack_core_cudnn_components(CudnnStrict_PARTS)
  foreach(component IN LISTS CudnnStrict_FIND_COMPONENTS)
    string(REGEX REPLACE "^cudnn_" "" part "${component}")
    set(CudnnStrict_${component}_FOUND FALSE)
    if(part IN_LIST CudnnStrict_PARTS OR (part MATCHES "^(cudnn|all)$" AND DEFINED cudnn.library.path))
      set(CudnnStrict_${component}_FOUND TRUE)
    endif()
  endforeach()
  foreach(name IN LISTS names)
    if("${${name}}" STREQUAL "")
      unset(${name})
    endif()
  endforeach()
  set(${out_names} "${names}")
  return(PROPAGATE ${out_names} ${names})
endfunction()
