# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What is known to be wrong with the release of cuDNN that is loaded.

::

  _cudastack_inspect_cudnn_known_bad()

Records ``table.cudnn_bad.count`` and, of each row whose releases of cuDNN have this one, ``table.cudnn_bad.<n>`` with all members of the row. Whether its other
conditions hold is for the rule. To be called when the inspector has spoken: the header only says what a program is compiled with. Source: ``data/cudnn_known_bad.json``.
#]=]
function(_cudastack_inspect_cudnn_known_bad)
  _cudastack_core_get_fact(version cudnn.library.loaded.version)
  if(NOT version)
    return()
  endif()
  _cudastack_inspect_data_rows(rows cudnn_known_bad.json "cudnn=${version}")
  set(number 0)
  foreach(row IN LISTS rows)
    math(EXPR number "${number} + 1")
    string(REPLACE "|" ";" fields "${row}")
    _cudastack_core_record(table.cudnn_bad.${number} ${fields})
  endforeach()
  _cudastack_core_record(table.cudnn_bad "count=${number}")
endfunction()
