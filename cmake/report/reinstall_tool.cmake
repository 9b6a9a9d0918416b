# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that brings back a tool of nvcc that is not there; empty where no package is known to have it.

::

  _cudastack_report_reinstall_tool(<out_command> <name>)

The tools are in the package of nvcc; cicc is, as a wheel, in that of libNVVM with the same version, elsewhere in packages of other names. The
facts are variables of the caller.
#]=]
function(_cudastack_report_reinstall_tool out_command name)
  set(result_command "")
  if(NOT name STREQUAL "cicc" OR "${nvcc.origin.kind}" MATCHES "^(wheel|debian)$")
    _cudastack_report_reinstall(result_command nvcc)
  endif()
  if(name STREQUAL "cicc")
    string(REPLACE " nvidia-cuda-nvcc==" " nvidia-nvvm==" result_command "${result_command}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
