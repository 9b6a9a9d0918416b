# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the inspector said of some libraries before, where nothing has changed since.

::

  _cudastack_probe_kept_answer(<out_facts> <out_key> <inspector> <run-time folders> <tasks>)

``<out_facts>`` is empty where it has to be asked; ``<out_key>``: the name for ``keep_answer.cmake``.
#]=]
function(
  _cudastack_probe_kept_answer
  out_facts
  out_key
  inspector
  folders
  tasks
)
  set(result_facts "")
  file(MD5 "${inspector}" text)
  foreach(
    name
    IN
    ITEMS LD_LIBRARY_PATH LD_PRELOAD LD_AUDIT GLIBC_TUNABLES CUDA_VISIBLE_DEVICES
  )
    string(APPEND text "|$ENV{${name}}")
  endforeach()
  string(MD5 key "${text}|${folders}|${tasks}|${CMAKE_CROSSCOMPILING_EMULATOR}")
  _cudastack_core_kept(file "answer-${key}")
  if(file)
    # No file(STRINGS), which cuts at letters beyond ASCII.
    file(READ "${file}" facts)
    string(REGEX REPLACE "\n$" "" facts "${facts}")
    string(REPLACE "\n" ";" facts "${facts}")
    list(POP_FRONT facts earlier_state)
    _cudastack_probe_answer_files(files "${folders}" "${tasks}" "${facts}")
    _cudastack_core_state_of(state "${files}")
    string(MD5 state "${state}")
    if("${earlier_state}" STREQUAL "${state}")
      set(result_facts "${facts}")
    endif()
  endif()
  set(${out_facts} "${result_facts}")
  set(${out_key} "answer-${key}")
  return(PROPAGATE ${out_facts} ${out_key})
endfunction()
