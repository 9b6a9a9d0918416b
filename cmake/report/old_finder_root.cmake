# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The root that a command has to give CMake's old FindCUDA along with a compiler.

::

  _cudastack_report_old_finder_root(<out_setting> <compiler>)

Encoded ``CUDA_TOOLKIT_ROOT_DIR=<root>``; empty where there is no such entry, or it is this root: FindCUDA would go on with the other toolkit.
#]=]
function(_cudastack_report_old_finder_root out_setting compiler)
  set(result_setting "")
  cmake_path(SET root NORMALIZE "${compiler}/../..")
  string(REGEX REPLACE "(.)/$" "\\1" root "${root}")
  _cudastack_core_real_path(real "${root}")
  _cudastack_core_real_path(old "$CACHE{CUDA_TOOLKIT_ROOT_DIR}")
  if(DEFINED CACHE{CUDA_TOOLKIT_ROOT_DIR} AND IS_ABSOLUTE "${compiler}" AND NOT old STREQUAL real)
    _cudastack_core_encode(result_setting "CUDA_TOOLKIT_ROOT_DIR=${root}")
  endif()
  set(${out_setting} "${result_setting}")
  return(PROPAGATE ${out_setting})
endfunction()
