# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Kind and version of a C++ compiler.

::

  _cudastack_inspect_compiler_version(<out_id> <out_version> <path>)

``<out_id>``: ``GNU``, ``Clang`` or empty where it is neither or does not answer.
#]=]
function(_cudastack_inspect_compiler_version out_id out_version path)
  set(result_id "")
  set(result_version "")
  if(IS_ABSOLUTE "${path}" AND EXISTS "${path}")
    _cudastack_core_run(answer COMMAND "${path}" --version)
    if(answer_output MATCHES "clang version ([0-9.]+)")
      set(result_id Clang)
      set(result_version "${CMAKE_MATCH_1}")
    elseif(answer_output MATCHES "Free Software Foundation" AND answer_output MATCHES "^[^\n]*[ )]([0-9]+\\.[0-9.]+)")
      set(result_id GNU)
      set(result_version "${CMAKE_MATCH_1}")
    endif()
  endif()
  set(${out_id} "${result_id}")
  set(${out_version} "${result_version}")
  return(PROPAGATE ${out_id} ${out_version})
endfunction()
