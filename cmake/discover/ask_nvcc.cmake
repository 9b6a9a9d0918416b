# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Asks one nvcc for its version.

::

  _cudastack_discover_ask_nvcc(<out_version> <out_reason> <path>)

``<out_version>`` such as ``13.0.88``; empty where it gives none, and then ``<out_reason>`` says what happened instead.
#]=]
function(_cudastack_discover_ask_nvcc out_version out_reason path)
  set(result_version "")
  set(result_reason "")
  if(NOT EXISTS "${path}")
    set(result_reason "there is no such file")
    if(IS_SYMLINK "${path}")
      set(result_reason "the link leads nowhere")
    endif()
  elseif(IS_DIRECTORY "${path}")
    set(result_reason "it is a folder")
  else()
    _cudastack_core_run(answer COMMAND "${path}" --version)
    if(answer_output MATCHES "compiler driver.*release ([0-9]+\\.[0-9]+), V([0-9.]+)")
      set(result_version "${CMAKE_MATCH_2}")
    elseif(answer_output MATCHES "clang version")
      set(result_reason "it is clang, not nvcc")
    else()
      set(result_reason "it did not tell its version (${answer_class} ${answer_status})")
    endif()
  endif()
  set(${out_version} "${result_version}")
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_version} ${out_reason})
endfunction()
