# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Links the same stub from a folder that has nothing to load.

::

  _cudastack_report_fix_link_only_stub(<out_command> <unused>)

A link in the build tree; no file of the toolkit is touched. Where a target names the stub by its path only the project can change it:
no command.
#]=]
function(_cudastack_report_fix_link_only_stub out_command unused)
  set(result_command "")
  if(NOT DEFINED driver_link.grade OR "${driver_link.entry}" STREQUAL "CUDA_cuda_driver_LIBRARY")
    set(folder "${CMAKE_BINARY_DIR}/CudaStack/stubs")
    _cudastack_report_cmake_command(again SET "CUDA_cuda_driver_LIBRARY=${folder}/libcuda.so")
    _cudastack_core_shell_quote(word "${folder}")
    _cudastack_core_shell_quote(stub "${driver_link.path}")
    _cudastack_core_shell_quote(link "${folder}/libcuda.so")
    set(result_command "mkdir -p ${word} && ln -sf ${stub} ${link} && ${again}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
