# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Prints, and keeps what was printed for the configures that need not look again.

::

  _cudastack_report_speak(<STATUS|WARNING> <text>)
#]=]
function(_cudastack_report_speak mode text)
  _cudastack_core_encode(encoded "${text}")
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_TEXTS "${mode}|${encoded}")
  message(${mode} "${text}")
endfunction()
