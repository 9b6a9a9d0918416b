# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes ``CudaStack/include/cudastack/config.h`` and makes ``CudaStack::config``.

::

  _cudastack_emit_config_header(<template>)

The header includes CUDA's and cuDNN's own headers and stops the compile where they are not the configured ones.
The facts are variables of the caller.
#]=]
function(_cudastack_emit_config_header template)
  _cudastack_core_state_folder(folder)
  set(CUDASTACK_CUDA_VERSION "${header.cudart.number}")
  set(CUDASTACK_CUDA_RELEASE "${header.cudart.release}")
  set(CUDASTACK_TOOLKIT_ROOT "${toolkit.root}")
  string(REPLACE "\\" "\\\\" CUDASTACK_TOOLKIT_ROOT "${CUDASTACK_TOOLKIT_ROOT}")
  string(REPLACE "\"" "\\\"" CUDASTACK_TOOLKIT_ROOT "${CUDASTACK_TOOLKIT_ROOT}")
  set(CUDASTACK_LEVEL "${stack.level}")
  set(CUDASTACK_KERNELS_EXECUTED 0)
  if(CUDASTACK_LEVEL STREQUAL "executed")
    set(CUDASTACK_KERNELS_EXECUTED 1)
  endif()
  set(CUDASTACK_HAS_CUDNN "")
  set(libraries CudaStack::toolkit)
  if(DEFINED request.cudnn AND DEFINED cudnn.header.version)
    set(CUDASTACK_HAS_CUDNN 1)
    string(REGEX MATCH "^([0-9]+)\\.([0-9]+)\\.([0-9]+)" version "${cudnn.header.version}")
    set(scale 10000)
    if(CMAKE_MATCH_1 LESS 9)
      set(scale 1000)
    endif()
    math(EXPR CUDASTACK_CUDNN_VERSION "${CMAKE_MATCH_1} * ${scale} + ${CMAKE_MATCH_2} * 100 + ${CMAKE_MATCH_3}")
    list(APPEND libraries CudaStack::cudnn)
  endif()
  configure_file("${template}" "${folder}/include/cudastack/config.h" @ONLY)
  _cudastack_emit_target(config "" "${folder}/include" "${libraries}")
endfunction()
