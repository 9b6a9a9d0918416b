# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads what a guarded run left, for ``_cudastack_core_run``, whose results it sets.

::

  _cudastack_core_read_run(<out_prefix> <base> <answer>)

``<base>``: the beginning of the names of the run's files. ``<answer>``: are there marked lines to read?
#]=]
function(_cudastack_core_read_run out_prefix base answer)
  set(${out_prefix}_status "")
  set(${out_prefix}_facts "")
  _cudastack_core_read_text(${out_prefix}_output "${base}.out")
  _cudastack_core_read_text(${out_prefix}_error "${base}.err")
  _cudastack_core_read_text(status "${base}.status")
  if(status MATCHES "^(timeout|not-started)\n")
    set(${out_prefix}_class "${CMAKE_MATCH_1}")
    # The shell's word for why, without its name for itself.
    string(REGEX REPLACE "^[^\n]*/run\\.(sh|command): (line )?[0-9]+: (exec: )?" "" error "${${out_prefix}_error}")
    set(${out_prefix}_error "${error}")
  elseif(status MATCHES "^signal ([A-Z0-9]+)\n")
    set(${out_prefix}_class "crash")
    set(${out_prefix}_status "SIG${CMAKE_MATCH_1}")
  elseif(status MATCHES "^([0-9]+)\n")
    set(${out_prefix}_class "ran")
    set(${out_prefix}_status "${CMAKE_MATCH_1}")
  else()
    set(${out_prefix}_class "not-started")
    _cudastack_core_read_text(${out_prefix}_error "${base}.shell")
  endif()
  if(answer)
    _cudastack_core_parse_answer(complete ${out_prefix}_facts "${${out_prefix}_output}")
    if(${out_prefix}_class STREQUAL "ran" AND NOT complete)
      set(${out_prefix}_class "no-answer")
    endif()
  endif()
  return(
    PROPAGATE ${out_prefix}_class ${out_prefix}_status ${out_prefix}_output ${out_prefix}_error ${out_prefix}_facts
  )
endfunction()
