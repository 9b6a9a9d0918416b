# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives every rule the facts and keeps the verdicts.

::

  _cudastack_look_judge(<out_verdicts> [<rule>...])

Every file in ``cmake/judge/`` is a rule; nothing is registered. Where rules are named, only these judge. Facts are decoded once, in this function's scope, which the rules
see. ``<out_verdicts>``: a list of encoded verdicts, sorted by id. Records the state of each as ``rule.<id>``, such as ``rule.cs_host_001``.
#]=]
function(_cudastack_look_judge out_verdicts)
  set(rules ${ARGN})
  list(TRANSFORM rules PREPEND "judge/" OUTPUT_VARIABLE files)
  if(NOT rules)
    cmake_path(SET folder NORMALIZE "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../judge")
    _cudastack_core_glob_names(rules "${folder}" "*.cmake")
    list(TRANSFORM rules REPLACE "\\.cmake$" "")
    set(files judge)
  endif()
  _cudastack_core_load_stage(${files})
  _cudastack_core_load_facts()
  set(sortable "")
  set(states "")
  foreach(rule IN LISTS rules)
    cmake_language(CALL "_cudastack_judge_${rule}" verdict)
    string(REGEX MATCH "^state=([a-z]+);id=([^;]+)" head "${verdict}")
    set(state "${CMAKE_MATCH_1}")
    set(id "${CMAKE_MATCH_2}")
    string(TOLOWER "${id}" name)
    string(REPLACE "-" "_" name "${name}")
    list(APPEND states "${name}=${state}")
    _cudastack_core_encode(verdict "${verdict}")
    list(APPEND sortable "${id}|${verdict}")
  endforeach()
  _cudastack_core_record(rule ${states})
  list(SORT sortable)
  set(verdicts "")
  foreach(item IN LISTS sortable)
    string(REGEX MATCH "^[^|]*\\|(.*)$" item "${item}")
    list(APPEND verdicts "${CMAKE_MATCH_1}")
  endforeach()
  set(${out_verdicts} "${verdicts}")
  return(PROPAGATE ${out_verdicts})
endfunction()
