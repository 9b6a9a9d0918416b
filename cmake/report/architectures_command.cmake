# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A command that asks for other architectures in the way in which they were asked for.

::

  _cudastack_report_architectures_command(<out_command> <architectures>)

What the project itself asks for no option can outvote: no command. The facts are variables of the caller.
#]=]
function(_cudastack_report_architectures_command out_command architectures)
  set(variable "${architecture.1.chooser_variable}")
  set(result_command "")
  if("${architectures}" STREQUAL "")
    # Nothing is known that nvcc takes.
  elseif(variable STREQUAL "CUDAARCHS")
    _cudastack_core_shell_quote(value "${architectures}")
    _cudastack_report_cmake_command(result_command SHELL "export CUDAARCHS=${value}" DROP CMAKE_CUDA_ARCHITECTURES)
  elseif(NOT "${architecture.1.chooser_source}" STREQUAL "project")
    _cudastack_report_cmake_command(result_command SET "${variable}=${architectures}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
