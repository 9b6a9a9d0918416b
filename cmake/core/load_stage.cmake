# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Includes every function of one or more stages.

::

  _cudastack_core_load_stage(<stage>...)

``<stage>`` is a folder below ``cmake/``, or one file of it (``observe/found``). Loaded when its turn comes: a stage that is not reached costs nothing.
#]=]
function(_cudastack_core_load_stage)
  get_property(loaded GLOBAL PROPERTY _CUDASTACK_LOADED_STAGES)
  list(REMOVE_ITEM ARGN ${loaded})
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_LOADED_STAGES ${ARGN})
  foreach(stage IN LISTS ARGN)
    if(stage MATCHES "/")
      cmake_path(SET file NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${stage}.cmake")
      include("${file}")
      continue()
    endif()
    cmake_path(SET folder NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${stage}")
    string(REGEX REPLACE "([[*?])" "[\\1]" pattern "${folder}")
    file(GLOB files RELATIVE "${folder}" "${pattern}/*.cmake")
    foreach(file IN LISTS files)
      include("${folder}/${file}")
    endforeach()
  endforeach()
endfunction()
