# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The channel that an artefact's package of conda came from, as ``-c`` takes it; empty where that is not known.

::

  _cudastack_report_conda_channel(<out_channel> <subject>)

Its ledger has the folder of the platform behind it.
#]=]
function(_cudastack_report_conda_channel out_channel subject)
  string(REGEX REPLACE "/+((linux|osx|win)-[a-z0-9]+|noarch)?/*$" "" result_channel "${${subject}.origin.channel}")
  set(${out_channel} "${result_channel}")
  return(PROPAGATE ${out_channel})
endfunction()
