# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The version in a shared library's file name.

::

  _cudastack_core_file_version(<out_version> <path>)

``libcudart.so.13.0.96`` gives ``13.0.96``, ``libcudart.so.13`` gives ``13``; ``libx.so`` and static libraries give nothing.
#]=]
function(_cudastack_core_file_version out_version path)
  set(result_version "")
  if(path MATCHES "\\.so\\.([0-9.]+)$")
    set(result_version "${CMAKE_MATCH_1}")
  endif()
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_version})
endfunction()
