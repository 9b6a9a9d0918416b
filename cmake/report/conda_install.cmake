# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that installs packages into a conda environment.

::

  _cudastack_report_conda_install(<out_command> <environment> <channel> <argument of conda install>...)

The environment is named by its folder, also an active one: the shell of whom it is for may have another active, or none. ``<channel>`` may be empty:
then conda's own settings say it.
#]=]
function(_cudastack_report_conda_install out_command environment channel)
  _cudastack_core_shell_quote(environment "${environment}")
  set(result_command "conda install -y -p ${environment}")
  if(NOT channel STREQUAL "")
    _cudastack_core_shell_quote(channel "${channel}")
    string(APPEND result_command " -c ${channel}")
  endif()
  list(JOIN ARGN " " arguments)
  string(APPEND result_command " ${arguments}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
