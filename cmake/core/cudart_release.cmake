# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA release of a cudart that lies somewhere.

::

  _cudastack_core_cudart_release(<out_release> <real path>)

The real file's name where it has three numbers (``libcudart.so.12.4.127``); wheels name the major only, so else the header in the tree
that the file lies in. Empty where neither tells.
#]=]
function(_cudastack_core_cudart_release out_release real)
  set(result_release "")
  _cudastack_core_file_version(version "${real}")
  if(version MATCHES "^([0-9]+\\.[0-9]+)\\.[0-9]+")
    set(result_release "${CMAKE_MATCH_1}")
  else()
    cmake_path(GET real PARENT_PATH folder)
    cmake_path(GET folder PARENT_PATH root)
    set(header "${root}/include/cuda_runtime_api.h")
    if(EXISTS "${header}")
      file(STRINGS "${header}" line REGEX "^#define +CUDART_VERSION +[0-9]+" LIMIT_COUNT 1)
      string(REGEX MATCH "[0-9]+$" number "${line}")
      _cudastack_core_release(result_release "${number}")
    endif()
  endif()
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
