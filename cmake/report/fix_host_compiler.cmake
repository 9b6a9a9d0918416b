# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives nvcc a host compiler that it takes.

::

  _cudastack_report_fix_host_compiler(<out_command> <id and newest major>)

One that is in PATH; else the package that brings it. A wish in the environment goes before CMake's variable, so it is unset.
#]=]
function(_cudastack_report_fix_host_compiler out_command arguments)
  list(POP_FRONT arguments id limit)
  set(shell "")
  if("${host.chooser_variable}" STREQUAL "CUDAHOSTCXX")
    set(shell "unset CUDAHOSTCXX")
  endif()
  if(DEFINED host.alternative.path)
    _cudastack_report_cmake_command(
      result_command
      SHELL "${shell}"
      SET "CMAKE_CUDA_HOST_COMPILER=${host.alternative.path}"
      COMPILER
    )
  else()
    _cudastack_report_fix_install(result_command "g++-${limit}")
    if(shell AND result_command)
      string(PREPEND result_command "${shell}; ")
    endif()
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
