# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Everything that a healthy first look leaves behind: choices, targets, header, the status line.

::

  _cudastack_look_emit()
#]=]
function(_cudastack_look_emit)
  _cudastack_core_load_stage(emit report)
  _cudastack_core_load_facts()
  _cudastack_emit_choices()
  _cudastack_emit_targets()
  _cudastack_emit_config_header("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../templates/config.h.in")
  if(NOT CudaStack_FIND_QUIETLY)
    _cudastack_report_summary()
  endif()
endfunction()
