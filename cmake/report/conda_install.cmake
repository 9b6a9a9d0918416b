# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The command that installs packages into a conda environment, by the client of conda's that is at hand or, where that has made it, by pixi.

::

  _cudastack_report_conda_install(<out_command> <environment> <channel> <argument of conda install>...)

The environment is named by its folder, also an active one: the shell of whom it is for may have another active, or none. ``<channel>`` may be empty:
then conda's own settings say it. What pixi has made is as its manifest says, or pixi undoes it; its channels are there too. To what an environment beside its
default one is made of nothing can be added without knowing its features: then there is no command.
#]=]
function(_cudastack_report_conda_install out_command environment channel)
  if(EXISTS "${environment}/conda-meta/pixi")
    _cudastack_report_pixi_install(result_command "${environment}" ${ARGN})
    set(${out_command} "${result_command}")
    return(PROPAGATE ${out_command})
  endif()
  _cudastack_core_shell_quote(environment "${environment}")
  _cudastack_report_conda_client(client)
  set(result_command "${client} install -y -p ${environment}")
  if(NOT channel STREQUAL "")
    _cudastack_core_shell_quote(channel "${channel}")
    string(APPEND result_command " -c ${channel}")
  endif()
  list(JOIN ARGN " " arguments)
  string(APPEND result_command " ${arguments}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
