# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Starts a program of ours that works on the devices, and records what it answers.

::

  _cudastack_probe_start(<subject> <program>)

Records ``<subject>.class`` (how the program ended: ``ran``, or why not) and where it gave no outcome itself ``<subject>.outcome``, with
``<subject>.error``. Facts of another subject are not taken. With CUDASTACK_GPU=OFF nothing is started. The facts are variables of the caller.
#]=]
function(_cudastack_probe_start subject program)
  if("${gpu.wish}" STREQUAL "OFF")
    _cudastack_core_record("${subject}" class=not-run outcome=not-run "error=CUDASTACK_GPU is OFF: no device is asked")
    return()
  endif()
  _cudastack_core_run(answer COMMAND "${program}" TIMEOUT 90 ANSWER TARGET_SIDE)
  set(facts "${answer_facts}")
  list(FILTER facts INCLUDE REGEX "^${subject}\\.")
  _cudastack_core_record_list("${facts}")
  set(outcome "${answer_class}")
  set(error "")
  if(answer_class STREQUAL "not-run")
    set(error "cross-compiling, and there is no CMAKE_CROSSCOMPILING_EMULATOR")
  elseif(answer_class STREQUAL "no-answer" AND answer_status STREQUAL "127")
    set(outcome not-loadable)
  elseif(answer_class STREQUAL "crash")
    set(error "${answer_status}")
  elseif(answer_class STREQUAL "ran")
    set(outcome "")
  endif()
  string(REGEX MATCH "[^\n]+" said "${answer_error}")
  if(NOT error AND said)
    string(REGEX REPLACE "^.*: error while loading shared libraries: " "" error "${said}")
  endif()
  _cudastack_core_record("${subject}" "class=${answer_class}" "outcome=${outcome}" "error=${error}")
endfunction()
