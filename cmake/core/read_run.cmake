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
  # The shell's word for why it did not become the program, without its name for itself. dash tells of it by the status
  # too, bash only so.
  set(reason "^[^\n]*/run(\\.sh|-[A-Za-z0-9]+\\.command): (line )?[0-9]+: (exec: )?([^\n]*)")
  if(status MATCHES "^timeout\n")
    set(${out_prefix}_class "timeout")
  elseif(status MATCHES "^(not-started|126|127)\n" AND "${${out_prefix}_error}" MATCHES "${reason}")
    set(${out_prefix}_class "not-started")
    set(${out_prefix}_error "${CMAKE_MATCH_4}")
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
