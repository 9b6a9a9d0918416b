# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The door ``find_package(CudnnStrict)``: from a snapshot where one holds, else by a look.

::

  _cudastack_warm_answer_cudnn(<out_reason> <folder>)

Reads the ``CudnnStrict_FIND_...`` variables of the caller, makes the targets, and sets the documented results there (``emit/cudnn_results.cmake``). ``<out_reason>``: why this
cuDNN is not taken, in the words of the findings; nothing is raised. ``<folder>``: ``cmake/`` of the copy that was asked.
#]=]
function(_cudastack_warm_answer_cudnn out_reason folder)
  set(name "")
  _cudastack_warm_found_entries()
  foreach(
    part
    IN
    ITEMS VERSION VERSION_EXACT VERSION_RANGE VERSION_RANGE_MAX COMPONENTS REQUIRED QUIETLY
  )
    string(APPEND name "${CudnnStrict_FIND_${part}}|")
  endforeach()
  foreach(component IN LISTS CudnnStrict_FIND_COMPONENTS)
    string(APPEND name "${CudnnStrict_FIND_REQUIRED_${component}}|")
  endforeach()
  # A toolkit that the project has found is the one of its programs.
  if(TARGET CUDA::toolkit)
    string(APPEND name "CUDA::toolkit|")
  endif()
  string(MD5 name "${name}")
  string(PREPEND name "cudnn-")
  set(verified FALSE)
  set(reason "")
  cmake_path(GET CMAKE_CURRENT_FUNCTION_LIST_DIR PARENT_PATH first)
  if(NOT folder STREQUAL first)
    _cudastack_core_load_stage(core look)
    _cudastack_look_other_copy(reason "${folder}")
  endif()
  if(reason STREQUAL "")
    _cudastack_warm_reuse_cudnn(verified facts key "${name}")
  endif()
  if(NOT verified AND reason STREQUAL "")
    # In a scope of its own: before CMake 4.1 an include leaves CMAKE_PARENT_LIST_FILE changed.
    block()
      _cudastack_core_load_stage(core look)
    endblock()
    _cudastack_look_cudnn_package(verified reason facts "${name}" "${key}")
  endif()
  _cudastack_look_emit_cudnn(conflict names "${verified}")
  if(conflict)
    set(reason "${conflict}")
  endif()
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_reason} ${names})
endfunction()
