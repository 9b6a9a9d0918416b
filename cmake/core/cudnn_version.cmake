# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version in a cuDNN header; empty where it has none.

::

  _cudastack_core_cudnn_version(<out_version> <header>)

Source: CUDNN_MAJOR, CUDNN_MINOR, CUDNN_PATCHLEVEL in ``cudnn_version.h`` (``cudnn.h`` before 8).
#]=]
function(_cudastack_core_cudnn_version out_version header)
  set(version "")
  if(EXISTS "${header}")
    file(STRINGS "${header}" lines REGEX "^#define +CUDNN_(MAJOR|MINOR|PATCHLEVEL) +[0-9]+")
    foreach(name IN ITEMS MAJOR MINOR PATCHLEVEL)
      if("${lines}" MATCHES "CUDNN_${name} +([0-9]+)")
        list(APPEND version "${CMAKE_MATCH_1}")
      endif()
    endforeach()
    string(REPLACE ";" "." version "${version}")
  endif()
  set(${out_version} "${version}")
  return(PROPAGATE ${out_version})
endfunction()
