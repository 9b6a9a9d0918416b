# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-009: the FindCUDAToolkit that the project calls can read the toolkit that there is.

Reads ``finder.path``, ``finder.needs`` (libraries that the module takes for granted), ``finder.finds`` (those of them that are there).
Recorded only while a module with such a fault runs, so it does not apply to anybody else. Live: the next lines of that module
stop the configure. Source: FindCUDAToolkit.cmake of CMake 3.25.0 and 3.25.1, mended in 3.25.2.
#]=]
function(_cudastack_judge_finder_copes_with_the_toolkit out_verdict)
  set(id CS-TOOLKIT-009)
  if(NOT DEFINED finder.path OR NOT DEFINED finder.needs)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED finder.finds)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING finder.finds)
    return(PROPAGATE ${out_verdict})
  endif()
  set(show nvcc nvcc FindCUDAToolkit finder)
  set(targets "")
  foreach(name IN LISTS finder.needs)
    if(NOT name IN_LIST finder.finds)
      string(TOLOWER "${name}" subject)
      list(APPEND show "${name}" "finder.${subject}")
      list(APPEND targets "CUDA::${name}")
    endif()
  endforeach()
  if(targets)
    list(JOIN targets ", " targets)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "this CMake's FindCUDAToolkit cannot read this toolkit"
      SHOW ${show}
      WHY "it goes on with ${targets} also where there is no such library, and stops at that"
      FIX finder_libraries
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
