# SPDX-License-Identifier: Apache-2.0
#[=[.rst:
FindCudaStack
-------------

``find_package(CudaStack)`` for a project that carries CudaStack's folders in its own tree::

  list(APPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_SOURCE_DIR}/third_party/CudaStack/modules")
  find_package(CudaStack REQUIRED COMPONENTS toolkit cudnn)

Targets, results and messages are those of the installed package.
#]=]
if(NOT CMAKE_VERSION VERSION_LESS 3.25)
  # As find_package does it with the installed package: a version that does not serve is not even loaded.
  block(PROPAGATE CudaStack_VERSION CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE)
    foreach(
      part
      IN
      ITEMS VERSION VERSION_MAJOR VERSION_MINOR VERSION_RANGE VERSION_RANGE_MAX VERSION_MIN VERSION_MAX
    )
      set(PACKAGE_FIND_${part} "")
      if(DEFINED CudaStack_FIND_${part})
        set(PACKAGE_FIND_${part} "${CudaStack_FIND_${part}}")
      endif()
    endforeach()
    include("${CMAKE_CURRENT_LIST_DIR}/../cmake/CudaStackConfigVersion.cmake")
    set(CudaStack_VERSION "${PACKAGE_VERSION}")
    set(CudaStack_FOUND TRUE)
    if(DEFINED CudaStack_FIND_VERSION)
      set(CudaStack_FOUND "${PACKAGE_VERSION_COMPATIBLE}")
    endif()
    if(DEFINED CudaStack_FIND_VERSION_EXACT AND CudaStack_FIND_VERSION_EXACT)
      set(CudaStack_FOUND "${PACKAGE_VERSION_EXACT}")
    endif()
    set(CudaStack_NOT_FOUND_MESSAGE "")
    if(NOT CudaStack_FOUND)
      set(CudaStack_NOT_FOUND_MESSAGE "this is CudaStack ${PACKAGE_VERSION}, another version was asked for.")
    endif()
  endblock()
else()
  set(CudaStack_FOUND TRUE)
endif()
if(CudaStack_FOUND)
  include("${CMAKE_CURRENT_LIST_DIR}/../cmake/CudaStackConfig.cmake")
endif()
# Not by find_package_handle_standard_args: it would say first that the variable CudaStack_FOUND is missing, and then why.
if(NOT CudaStack_FOUND AND CudaStack_FIND_REQUIRED)
  message(FATAL_ERROR "Could NOT find CudaStack: ${CudaStack_NOT_FOUND_MESSAGE}")
elseif(NOT CudaStack_FOUND AND NOT CudaStack_FIND_QUIETLY)
  message(STATUS "Could NOT find CudaStack: ${CudaStack_NOT_FOUND_MESSAGE}")
endif()
