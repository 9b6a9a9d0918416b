# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The message block of one look: a headline, all findings, where the report is.

::

  _cudastack_report_block(<out_text> <headline> <encoded verdicts> <report file>)

All lines but the first are indented: ``message()`` re-wraps any line that starts in column 1.
#]=]
function(_cudastack_report_block out_text headline verdicts report)
  set(text "CudaStack: ${headline}\n")
  set(separator "")
  foreach(encoded IN LISTS verdicts)
    _cudastack_core_decode(verdict "${encoded}")
    _cudastack_report_finding(finding "${verdict}")
    string(APPEND text "${separator}${finding}")
    # A line of one space: an empty one would end the part that CMake prints as it is.
    set(separator " \n")
  endforeach()
  if(report)
    string(APPEND text "    report:   ${report}")
  endif()
  set(${out_text} "${text}")
  return(PROPAGATE ${out_text})
endfunction()
