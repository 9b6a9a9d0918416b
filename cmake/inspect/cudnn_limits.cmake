# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which GPUs the chosen cuDNN knows, and which cuDNN the cudnn-frontend that is here supports.

::

  _cudastack_inspect_cudnn_limits()

Records ``cudnn.header.max_capability``, by CUDNN_MAX_SM_MAJOR_NUMBER and CUDNN_MAX_SM_MINOR_NUMBER of its header (8.9.6 to 9.28 have them), and what no header tells as
``table.cudnn``: oldest_capability, last_release, last_cuda, newer_gpu_cuda, frontend_minimum; where a version was asked for known_up_to, and ``wheel.<CUDA major>`` (first, last). Of a release before the table's nothing. Source: ``data/cudnn_limits.json``.
#]=]
function(_cudastack_inspect_cudnn_limits)
  _cudastack_core_get_fact(header cudnn.header.path)
  _cudastack_core_get_fact(asked request.cudnn_version)
  if(asked)
    _cudastack_inspect_cudnn_releases()
  endif()
  if(NOT header)
    return()
  endif()
  file(STRINGS "${header}" lines REGEX "^#define +CUDNN_MAX_SM_(MAJOR|MINOR)_NUMBER +[0-9]+")
  if("${lines}" MATCHES "MAJOR_NUMBER +([0-9]+).*MINOR_NUMBER +([0-9]+)")
    _cudastack_core_record(cudnn.header "max_capability=${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
  endif()
  _cudastack_core_get_fact(version cudnn.header.version)
  _cudastack_core_get_fact(frontend cudnn.frontend.version)
  _cudastack_inspect_data_rows(rows cudnn_limits.json "cudnn=${version}" "frontend=${frontend}")
  foreach(row IN LISTS rows)
    string(REPLACE "|" ";" fields "${row}")
    _cudastack_core_record(table.cudnn ${fields})
  endforeach()
endfunction()
