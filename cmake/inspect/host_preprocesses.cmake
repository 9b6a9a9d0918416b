# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a program preprocesses C++, as nvcc asks of its host compiler first of all.

::

  _cudastack_inspect_host_preprocesses(<out_fault> <path>)

Empty where it does, and where that is not known: it was not started, crashed, or ran too long. Else the status with which it ended and what it
said first. Of any kind of compiler no more is asked than that it replaces ``__cplusplus`` in a file of ours; one that cannot see our file may tell its
macros instead. ``ls`` and ``ld`` have a version too, in GNU's own words.
#]=]
function(_cudastack_inspect_host_preprocesses out_fault path)
  set(result_fault "")
  _cudastack_core_work_folder(folder)
  if(IS_ABSOLUTE "${path}" AND EXISTS "${path}" AND NOT folder STREQUAL "")
    file(WRITE "${folder}/host.cpp" "cudastack_cxx __cplusplus\n")
    _cudastack_core_run(answer COMMAND "${path}" -E host.cpp)
    if(answer_class STREQUAL "ran" AND NOT answer_output MATCHES "cudastack_cxx +[0-9]")
      _cudastack_core_run(
        macros
        COMMAND "${path}" -E -dM -x c++ /dev/null
      )
      if(macros_class STREQUAL "ran" AND NOT macros_output MATCHES "#define __cplusplus ")
        string(REGEX MATCH "[^\n]*[^ \n][^\n]*" said "${answer_error}")
        string(STRIP "${said}" said)
        set(result_fault "status ${answer_status}")
        if(NOT said STREQUAL "")
          string(APPEND result_fault ": ${said}")
        endif()
      endif()
    endif()
  endif()
  set(${out_fault} "${result_fault}")
  return(PROPAGATE ${out_fault})
endfunction()
