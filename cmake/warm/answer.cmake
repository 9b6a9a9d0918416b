# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The door ``find_package(CudaStack)``: from a snapshot where one holds, else by a look.

::

  _cudastack_warm_answer(<folder>)

``<folder>``: ``cmake/`` of the copy that was asked; of several copies in one build the first that was loaded answers for all. Reads the
``CudaStack_FIND_...`` variables of the caller and sets the documented results there.
#]=]
function(_cudastack_warm_answer folder)
  set(names "")
  _cudastack_warm_found_entries()
  cmake_path(GET CMAKE_CURRENT_FUNCTION_LIST_DIR PARENT_PATH first)
  set(reused FALSE)
  if(folder STREQUAL first)
    _cudastack_warm_reuse(reused names)
  endif()
  if(NOT reused)
    # As above: the look asks who called.
    block()
      _cudastack_core_load_stage(core look)
    endblock()
    _cudastack_look_join("${folder}")
    _cudastack_look_result_names(names)
  endif()
  return(PROPAGATE CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE ${names})
endfunction()
