# SPDX-License-Identifier: Apache-2.0
# Package configuration of CudaStack. Plain and relocatable; parses on every CMake since 3.7.
if(CMAKE_VERSION VERSION_LESS 3.25)
  set(CudaStack_FOUND FALSE)
  set(CudaStack_NOT_FOUND_MESSAGE "CudaStack needs CMake 3.25 or newer, this is ${CMAKE_VERSION}.")
  return()
endif()
# A try_compile project of the caller gets nothing from us, and no error either.
get_property(CudaStack_FOUND GLOBAL PROPERTY IN_TRY_COMPILE)
if(CudaStack_FOUND)
  return()
endif()
# Our own message is the only one where a broken stack stops: CMake adds none about a package that it thinks found.
set(CudaStack_FOUND TRUE)
# In scopes of their own: before CMake 4.1 an include leaves CMAKE_PARENT_LIST_FILE changed, which tells who asked.
if(NOT COMMAND _cudastack_core_load_stage)
  block()
    include("${CMAKE_CURRENT_LIST_DIR}/core/load_stage.cmake")
    _cudastack_core_load_stage(
      core/bound_compiler
      core/decode
      core/finder_file
      core/found_by_project
      warm
    )
  endblock()
endif()
_cudastack_warm_answer("${CMAKE_CURRENT_LIST_DIR}")
