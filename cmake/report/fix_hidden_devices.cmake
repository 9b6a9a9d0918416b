# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Shows the GPUs that CUDA_VISIBLE_DEVICES hides.

::

  _cudastack_report_fix_hidden_devices(<out_command> <unused>)
#]=]
function(_cudastack_report_fix_hidden_devices out_command unused)
  _cudastack_report_cmake_command(result_command SHELL "unset CUDA_VISIBLE_DEVICES")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
