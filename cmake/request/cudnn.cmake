# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What ``find_package(CudnnStrict)`` was asked for.

::

  _cudastack_request_cudnn()

Reads the ``CudnnStrict_FIND_...`` variables of the caller. Records ``request`` (cudnn, alone; cudnn_version, for people; cudnn_minimum, cudnn_maximum,
cudnn_below: the maximum is excluded, cudnn_exact; cudnn_parts: the components, each without ``cudnn_`` in front; required). The driver is not asked.
#]=]
function(_cudastack_request_cudnn)
  set(minimum "")
  set(maximum "")
  set(below "")
  set(exact "")
  set(text "${CudnnStrict_FIND_VERSION}")
  if(NOT "${CudnnStrict_FIND_VERSION_RANGE}" STREQUAL "")
    set(text "${CudnnStrict_FIND_VERSION_RANGE}")
    set(minimum "${CudnnStrict_FIND_VERSION_MIN}")
    set(maximum "${CudnnStrict_FIND_VERSION_MAX}")
    if(CudnnStrict_FIND_VERSION_RANGE_MAX STREQUAL "EXCLUDE")
      set(below 1)
    endif()
  elseif(CudnnStrict_FIND_VERSION_EXACT)
    set(exact 1)
    set(minimum "${text}")
    set(maximum "${text}")
    string(PREPEND text "exactly ")
  elseif(NOT text STREQUAL "")
    set(minimum "${text}")
    string(APPEND text " or newer")
  endif()
  set(parts "")
  foreach(component IN LISTS CudnnStrict_FIND_COMPONENTS)
    string(REGEX REPLACE "^cudnn_" "" part "${component}")
    if(CudnnStrict_FIND_REQUIRED_${component})
      list(APPEND parts "${part}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES parts)
  _cudastack_core_record(
    request
    cudnn=1
    alone=cudnn
    "cudnn_version=${text}"
    "cudnn_minimum=${minimum}"
    "cudnn_maximum=${maximum}"
    "cudnn_below=${below}"
    "cudnn_exact=${exact}"
    "cudnn_parts=${parts}"
    "required=${CudnnStrict_FIND_REQUIRED}"
  )
  _cudastack_core_record(gpu wish=OFF)
endfunction()
