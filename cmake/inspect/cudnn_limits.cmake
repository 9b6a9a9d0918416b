# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which GPUs the chosen cuDNN knows, and which cuDNN the chosen cudnn-frontend needs.

::

  _cudastack_inspect_cudnn_limits()

Records ``cudnn.header.max_capability``, by CUDNN_MAX_SM_MAJOR_NUMBER and CUDNN_MAX_SM_MINOR_NUMBER of its header (8.9 has them), and what the header cannot tell as
``table.cudnn``: oldest_capability, last_release and last_cuda (the release before that, and for which CUDA), newer_gpu_from and newer_gpu_cuda,
frontend_minimum. Of a release before the table's nothing. Source: ``data/cudnn_limits.json``.
#]=]
function(_cudastack_inspect_cudnn_limits)
  _cudastack_core_get_fact(header cudnn.header.path)
  _cudastack_core_get_fact(version cudnn.header.version)
  if(NOT header OR NOT version)
    return()
  endif()
  file(STRINGS "${header}" lines REGEX "^#define +CUDNN_MAX_SM_(MAJOR|MINOR)_NUMBER +[0-9]+")
  if("${lines}" MATCHES "MAJOR_NUMBER +([0-9]+).*MINOR_NUMBER +([0-9]+)")
    _cudastack_core_record(cudnn.header "max_capability=${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
  endif()
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/cudnn_limits.json" table)
  string(JSON newer_cudnn GET "${table}" newer_gpu cudnn)
  string(JSON newer_cuda GET "${table}" newer_gpu cuda)
  _cudastack_inspect_row_of_version(row "${table}" oldest_capability "${version}")
  foreach(member IN ITEMS capability last last_cuda)
    set(${member} "")
    if(row)
      string(JSON value ERROR_VARIABLE none GET "${row}" ${member})
      if(NOT none)
        set(${member} "${value}")
      endif()
    endif()
  endforeach()
  _cudastack_core_get_fact(frontend cudnn.frontend.version)
  _cudastack_inspect_row_of_version(minimum "${table}" frontend "${frontend}")
  string(REPLACE " " ";" last_cuda "${last_cuda}")
  _cudastack_core_record(
    table.cudnn
    "oldest_capability=${capability}"
    "last_release=${last}"
    "last_cuda=${last_cuda}"
    "newer_gpu_from=${newer_cudnn}"
    "newer_gpu_cuda=${newer_cuda}"
    "frontend_minimum=${minimum}"
  )
endfunction()
