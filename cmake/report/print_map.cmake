# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Prints the stack map, for the doctor.

::

  _cudastack_report_print_map(<encoded verdicts>)
#]=]
function(_cudastack_report_print_map verdicts)
  _cudastack_report_map(map "${verdicts}")
  message(STATUS "${map}")
endfunction()
