# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cuDNN library below a prefix, in a folder, or the file itself.

::

  _cudastack_discover_cudnn_library(<out_library> <path>)
#]=]
function(_cudastack_discover_cudnn_library out_library path)
  set(result_library "")
  if(path MATCHES "\\.(so|a)(\\.[0-9.]+)?$" AND EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    set(result_library "${path}")
    set(${out_library} "${result_library}")
    return(PROPAGATE ${out_library})
  endif()
  foreach(folder IN ITEMS "${path}/lib64" "${path}/lib" "${path}/lib/${CMAKE_LIBRARY_ARCHITECTURE}" "${path}")
    if(EXISTS "${folder}/libcudnn.so")
      set(result_library "${folder}/libcudnn.so")
      break()
    endif()
    _cudastack_core_glob_names(versioned "${folder}" "libcudnn.so.[0-9]*")
    if(versioned)
      list(SORT versioned COMPARE NATURAL)
      list(GET versioned 0 name)
      set(result_library "${folder}/${name}")
      break()
    endif()
  endforeach()
  if(result_library)
    cmake_path(NORMAL_PATH result_library)
  endif()
  set(${out_library} "${result_library}")
  return(PROPAGATE ${out_library})
endfunction()
