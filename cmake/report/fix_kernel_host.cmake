# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives nvcc the other host compiler, with which the kernel was built.

::

  _cudastack_report_fix_kernel_host(<out_command> <unused>)

A wish in the environment goes before CMake's variable, so it is unset, and so do flags, which lose what names it.
#]=]
function(_cudastack_report_fix_kernel_host out_command unused)
  set(result_command "")
  set(shell "")
  if("${host.chooser_variable}" STREQUAL "CUDAHOSTCXX")
    set(shell "unset CUDAHOSTCXX")
  endif()
  _cudastack_report_without_host_flag(flags setting "${host.chooser_variable}" "${host.chooser_source}")
  if(flags)
    set(shell "${flags}")
  endif()
  if(NOT "${host.chooser_source}" STREQUAL "project" AND setting)
    _cudastack_report_cmake_command(
      result_command
      SHELL "${shell}"
      SET "${setting}" "CMAKE_CUDA_HOST_COMPILER=${kernel.host.path}"
      COMPILER
    )
  elseif(NOT "${host.chooser_source}" STREQUAL "project")
    _cudastack_report_cmake_command(
      result_command
      SHELL "${shell}"
      SET "CMAKE_CUDA_HOST_COMPILER=${kernel.host.path}"
      COMPILER
    )
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
