# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version in ``cudnn_frontend_version.h``; empty where it has none.

::

  _cudastack_inspect_cudnn_frontend_version(<out_version> <header>)

Source: CUDNN_FRONTEND_MAJOR_VERSION, CUDNN_FRONTEND_MINOR_VERSION, CUDNN_FRONTEND_PATCH_VERSION, in 1.9, 1.18 and 1.32.
#]=]
function(_cudastack_inspect_cudnn_frontend_version out_version header)
  set(result_version "")
  file(STRINGS "${header}" lines REGEX "^#define +CUDNN_FRONTEND_(MAJOR|MINOR|PATCH)_VERSION +[0-9]+")
  if("${lines}" MATCHES "MAJOR_VERSION +([0-9]+).*MINOR_VERSION +([0-9]+).*PATCH_VERSION +([0-9]+)")
    set(result_version "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3}")
  endif()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
