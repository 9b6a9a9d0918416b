# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cuDNN header with the version in it, below a prefix or in a folder.

::

  _cudastack_discover_cudnn_header(<out_header> <path>)
#]=]
function(_cudastack_discover_cudnn_header out_header path)
  set(result_header "")
  if(path MATCHES "\\.h$" AND EXISTS "${path}")
    cmake_path(GET path PARENT_PATH path)
  endif()
  foreach(folder IN ITEMS "${path}/include" "${path}/include/${CMAKE_LIBRARY_ARCHITECTURE}" "${path}")
    foreach(name IN ITEMS cudnn_version.h cudnn_version_v9.h cudnn_version_v8.h cudnn.h)
      if(EXISTS "${folder}/${name}")
        set(result_header "${folder}/${name}")
        cmake_path(NORMAL_PATH result_header)
        set(${out_header} "${result_header}")
        return(PROPAGATE ${out_header})
      endif()
    endforeach()
  endforeach()
  set(${out_header} "${result_header}")
  return(PROPAGATE ${out_header})
endfunction()
