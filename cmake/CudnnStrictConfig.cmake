# SPDX-License-Identifier: Apache-2.0
# find_package(CudnnStrict) without a CMAKE_MODULE_PATH, where CudaStack is installed or a subdirectory. Parses on every CMake since 3.7.
foreach(CudnnStrict_MODULES ../modules ../../CudaStack/modules)
  if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/${CudnnStrict_MODULES}/FindCudnnStrict.cmake")
    include("${CMAKE_CURRENT_LIST_DIR}/${CudnnStrict_MODULES}/FindCudnnStrict.cmake")
    break()
  endif()
endforeach()
unset(CudnnStrict_MODULES)
