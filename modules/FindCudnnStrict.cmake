# SPDX-License-Identifier: Apache-2.0
#[=======================================================================[.rst:
FindCudnnStrict
---------------
#]=======================================================================]
set(CudnnStrict_NOT_FOUND_MESSAGE "")
set(CudnnStrict_VERIFIED FALSE)
if(CMAKE_VERSION VERSION_LESS 3.25)
  set(CudnnStrict_NOT_FOUND_MESSAGE "FindCudnnStrict needs CMake 3.25 or newer, this is ${CMAKE_VERSION}.")
else()
  # In a scope of its own: before CMake 4.1 an include leaves CMAKE_PARENT_LIST_FILE changed.
  if(NOT COMMAND _cudastack_core_load_stage)
    block()
      include("${CMAKE_CURRENT_LIST_DIR}/../cmake/core/load_stage.cmake")
    endblock()
  endif()
  block(PROPAGATE CMAKE_PARENT_LIST_FILE)
    _cudastack_core_load_stage(core warm look)
  endblock()
  _cudastack_look_cudnn_package(CudnnStrict_NOT_FOUND_MESSAGE)
endif()
# Its arguments are expanded as lists there, twice.
string(REPLACE ";" "\\\\;" CudnnStrict_REASON "${CudnnStrict_NOT_FOUND_MESSAGE}")
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  CudnnStrict
  REQUIRED_VARS CudnnStrict_LIBRARY CudnnStrict_INCLUDE_DIR CudnnStrict_VERIFIED
  VERSION_VAR CudnnStrict_VERSION
  HANDLE_VERSION_RANGE
  HANDLE_COMPONENTS
  REASON_FAILURE_MESSAGE "${CudnnStrict_REASON}"
)
unset(CudnnStrict_REASON)
