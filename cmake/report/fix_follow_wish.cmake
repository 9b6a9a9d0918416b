# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Starts the tree afresh with the compiler that was asked for: a tree keeps the one it began with.

::

  _cudastack_report_fix_follow_wish(<out_command> <subject>)
#]=]
function(_cudastack_report_fix_follow_wish out_command subject)
  _cudastack_report_cmake_command(result_command COMPILER SET "CMAKE_CUDA_COMPILER=${${subject}.path}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
