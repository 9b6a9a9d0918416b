# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA release that a header names; empty where it names none.

::

  _cudastack_core_header_release(<out_release> <path> <macro>)

``<macro>``: CUDA_VERSION of ``cuda.h``, CUDART_VERSION of ``cuda_runtime_api.h``.
#]=]
function(_cudastack_core_header_release out_release path macro)
  set(result_release "")
  if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    file(STRINGS "${path}" line REGEX "^#define +${macro} +[0-9]+" LIMIT_COUNT 1)
    string(REGEX MATCH "[0-9]+$" number "${line}")
    _cudastack_core_release(result_release "${number}")
  endif()
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
