# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives every rule the facts and keeps the verdicts.

::

  _cudastack_look_judge(<out_verdicts>)

Every file in ``cmake/judge/`` is a rule; nothing is registered. Facts are decoded once, in this function's scope, which the rules
see. ``<out_verdicts>``: a list of encoded verdicts, sorted by id.
#]=]
function(_cudastack_look_judge out_verdicts)
  _cudastack_core_load_stage(judge)
  _cudastack_core_load_facts()
  file(GLOB files RELATIVE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../judge" "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../judge/*.cmake")
  set(sortable "")
  foreach(file IN LISTS files)
    string(REGEX REPLACE "\\.cmake$" "" rule "${file}")
    cmake_language(CALL "_cudastack_judge_${rule}" verdict)
    _cudastack_core_verdict_get(id "${verdict}" id)
    _cudastack_core_encode(verdict "${verdict}")
    list(APPEND sortable "${id}|${verdict}")
  endforeach()
  list(SORT sortable)
  list(TRANSFORM sortable REPLACE "^[^|]*\\|" "")
  set(${out_verdicts} "${sortable}")
  return(PROPAGATE ${out_verdicts})
endfunction()
