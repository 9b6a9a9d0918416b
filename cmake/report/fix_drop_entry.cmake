# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes folders out of a search variable of the environment, and configures again.

::

  _cudastack_report_fix_drop_entry(<out_command> <variable;encoded folder...>)

The variable first, such as LD_LIBRARY_PATH. Where none of its entries leads to such a folder: no command.
#]=]
function(_cudastack_report_fix_drop_entry out_command arguments)
  set(result_command "")
  list(POP_FRONT arguments variable)
  _cudastack_report_without_entries(shell "${variable}" "${arguments}")
  if(shell)
    _cudastack_report_cmake_command(result_command SHELL "${shell}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
