# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Kind and version of a C++ compiler.

::

  _cudastack_inspect_compiler_version(<out_id> <out_version> <path> [<out_name> <out_refusal>])

``<out_id>``: ``GNU``, ``Clang`` or empty where it is neither or does not answer. ``<out_name>``: what a GNU compiler calls itself, which tells
of a script what it started. ``<out_refusal>``: the first line of what it said where it ended with a failure, or why it was not started.
#]=]
function(_cudastack_inspect_compiler_version out_id out_version path)
  set(result_id "")
  set(result_version "")
  set(result_name "")
  set(result_refusal "")
  if(IS_ABSOLUTE "${path}" AND EXISTS "${path}")
    _cudastack_core_run(answer COMMAND "${path}" --version)
    if(answer_output MATCHES "clang version ([0-9.]+)")
      set(result_id Clang)
      set(result_version "${CMAKE_MATCH_1}")
    elseif(answer_output MATCHES "Free Software Foundation" AND answer_output MATCHES "^[^\n]*[ )]([0-9]+\\.[0-9.]+)")
      set(result_id GNU)
      set(result_version "${CMAKE_MATCH_1}")
      string(REGEX MATCH "^[^ \n]+" result_name "${answer_output}")
    elseif(answer_class STREQUAL "ran" AND NOT answer_status EQUAL 0)
      string(REGEX MATCH "[^\n]*[^ \n][^\n]*" result_refusal "${answer_error}")
      string(PREPEND result_refusal "status ${answer_status}: ")
    elseif(answer_class STREQUAL "not-started")
      set(result_refusal "not started: ${answer_error}")
    endif()
  endif()
  set(${out_id} "${result_id}")
  set(${out_version} "${result_version}")
  if(ARGC GREATER 3)
    set(${ARGV3} "${result_name}")
    set(${ARGV4} "${result_refusal}")
    return(PROPAGATE ${out_id} ${out_version} ${ARGV3} ${ARGV4})
  endif()
  return(PROPAGATE ${out_id} ${out_version})
endfunction()
