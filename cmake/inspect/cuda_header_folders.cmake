# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders that a compiler needs for CUDA's headers of one place; empty where not all are there.

::

  _cudastack_inspect_cuda_header_folders(<out_folders> <place>)

The wheels for CUDA 11 and 12 are two: the runtime, and nvcc's for what the runtime's headers include.
#]=]
function(_cudastack_inspect_cuda_header_folders out_folders place)
  set(result_folders "${place}")
  if(NOT EXISTS "${place}/crt/host_defines.h")
    cmake_path(SET beside NORMALIZE "${place}/../../cuda_nvcc/include")
    list(APPEND result_folders "${beside}")
  endif()
  list(GET result_folders -1 last)
  if(NOT EXISTS "${place}/cuda_runtime_api.h" OR NOT EXISTS "${last}/crt/host_defines.h")
    set(result_folders "")
  endif()
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
