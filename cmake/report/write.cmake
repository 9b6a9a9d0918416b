# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes ``CudaStack/report.txt`` and ``CudaStack/report.json`` into the build tree.

::

  _cudastack_report_write(<out_text_file> <folder> <encoded verdicts>)

A file whose content would not change is not touched. ``<out_text_file>`` is the report for people.
#]=]
function(_cudastack_report_write out_text_file folder verdicts)
  _cudastack_report_map(map "${verdicts}")
  _cudastack_report_json(json "${verdicts}")
  set(${out_text_file} "${folder}/report.txt")
  file(CONFIGURE OUTPUT "${folder}/report.txt" CONTENT "@map@" @ONLY)
  file(CONFIGURE OUTPUT "${folder}/report.json" CONTENT "@json@" @ONLY)
  return(PROPAGATE ${out_text_file})
endfunction()
