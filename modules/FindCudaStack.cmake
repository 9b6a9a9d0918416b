# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
FindCudaStack
-------------

``find_package(CudaStack)`` for a project that carries CudaStack's folders in its own tree::

  list(APPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_SOURCE_DIR}/third_party/CudaStack/modules")
  find_package(CudaStack REQUIRED COMPONENTS toolkit cudnn)

Targets, results and messages are those of the installed package.
#]=]
include("${CMAKE_CURRENT_LIST_DIR}/../cmake/CudaStackConfig.cmake")
if(NOT CudaStack_FOUND OR CudaStack_FIND_VERSION)
  include("${CMAKE_CURRENT_LIST_DIR}/../cmake/CudaStackConfigVersion.cmake")
  set(CudaStack_VERSION "${PACKAGE_VERSION}")
  include(FindPackageHandleStandardArgs)
  find_package_handle_standard_args(
    CudaStack
    REQUIRED_VARS CudaStack_FOUND
    VERSION_VAR CudaStack_VERSION
    REASON_FAILURE_MESSAGE "${CudaStack_NOT_FOUND_MESSAGE}"
  )
endif()
