# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes what the environment adds out of its variables, and configures again.

::

  _cudastack_report_fix_drop_added(<out_command> <subjects>)
#]=]
function(_cudastack_report_fix_drop_added out_command subjects)
  set(result_command "")
  _cudastack_report_without_added(shell "${subjects}")
  if(shell)
    _cudastack_report_cmake_command(result_command SHELL "${shell}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
