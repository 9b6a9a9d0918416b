# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives nvcc a host compiler that it takes.

::

  _cudastack_report_fix_host_compiler(<out_command> <unused>)

One that is in PATH; else the package that brings the newest g++ that is taken. A wish in the environment goes before CMake's
variable, so it is unset, and so do flags, which lose what names it; a wish in the cache would outlive the installation, so it is replaced.
#]=]
function(_cudastack_report_fix_host_compiler out_command unused)
  set(shell "")
  if("${host.chooser_variable}" STREQUAL "CUDAHOSTCXX")
    set(shell "unset CUDAHOSTCXX")
  endif()
  _cudastack_report_without_host_flag(flags setting "${host.chooser_variable}" "${host.chooser_source}")
  if(flags)
    set(shell "${flags}")
  endif()
  set(result_command "")
  if("${host.chooser_source}" STREQUAL "project")
    # The project's own set() outvotes every option.
  elseif(DEFINED host.alternative.path AND setting)
    _cudastack_report_cmake_command(
      result_command
      SHELL "${shell}"
      SET "${setting}" "CMAKE_CUDA_HOST_COMPILER=${host.alternative.path}"
      COMPILER
    )
  elseif(DEFINED host.alternative.path)
    _cudastack_report_cmake_command(
      result_command
      SHELL "${shell}"
      SET "CMAKE_CUDA_HOST_COMPILER=${host.alternative.path}"
      COMPILER
    )
  elseif(DEFINED host.limit.gnu)
    if("${host.chooser_variable}" STREQUAL "CMAKE_CUDA_HOST_COMPILER")
      set(setting "CMAKE_CUDA_HOST_COMPILER=/usr/bin/g++-${host.limit.gnu}")
    endif()
    _cudastack_report_fix_install(result_command "g++-${host.limit.gnu}" "${setting}")
    if(shell AND result_command)
      string(PREPEND result_command "${shell}; ")
    endif()
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
