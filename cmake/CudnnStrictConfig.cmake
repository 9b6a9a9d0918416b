# SPDX-License-Identifier: Apache-2.0
# find_package(CudnnStrict) without a CMAKE_MODULE_PATH, where CudaStack is installed or a subdirectory. Parses on every CMake since 3.7.
foreach(CudnnStrict_MODULES ../modules ../../CudaStack/modules)
  if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/${CudnnStrict_MODULES}/FindCudnnStrict.cmake")
    include("${CMAKE_CURRENT_LIST_DIR}/${CudnnStrict_MODULES}/FindCudnnStrict.cmake")
    break()
  endif()
endforeach()
unset(CudnnStrict_MODULES)
# All of it has been said by now; CMake shows this once more, as why this file set CudnnStrict_FOUND to FALSE.
if(NOT CMAKE_VERSION VERSION_LESS 3.25)
  block(PROPAGATE CudnnStrict_NOT_FOUND_MESSAGE)
    if(CudnnStrict_NOT_FOUND_MESSAGE MATCHES "(CS-[A-Z]+-[0-9]+  [^\n]*)\n")
      set(CudnnStrict_NOT_FOUND_MESSAGE "${CMAKE_MATCH_1}, see ${CudnnStrict_REPORT}")
    endif()
  endblock()
endif()
