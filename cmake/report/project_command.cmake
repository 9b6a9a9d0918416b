# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The same for the doctor, which has no tree: the doctor once more, with other settings.

::

  _cudastack_report_project_command(<out_command> <cmake> <settings>)

``<settings>``: a list of encoded ``NAME=value``.
#]=]
function(_cudastack_report_project_command out_command cmake settings)
  set(result_command "${cmake}")
  foreach(setting IN LISTS settings)
    _cudastack_core_decode(setting "${setting}")
    _cudastack_core_shell_quote(word "-D${setting}")
    string(APPEND result_command " ${word}")
  endforeach()
  _cudastack_core_shell_quote(script "${CMAKE_SCRIPT_MODE_FILE}")
  string(APPEND result_command " -P ${script}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
