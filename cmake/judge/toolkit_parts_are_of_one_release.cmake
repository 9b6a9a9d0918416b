# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-002: nvcc, ptxas, the headers and cudart are of one CUDA release.

Reads the ``release`` of ``nvcc``, ``ptxas``, ``header.cuda``, ``header.cudart``, ``lib.cudart``; where the file name of cudart does
not tell its release, that of the loaded library counts if it is the same file. Catalogue: B2, B29. Compared by major.minor:
patch levels of the parts differ in healthy stacks. Source: CUDA Toolkit Release Notes, component versions.
#]=]
function(_cudastack_judge_toolkit_parts_are_of_one_release out_verdict)
  set(id CS-TOOLKIT-002)
  if(NOT DEFINED nvcc.release)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING nvcc.release)
    return(PROPAGATE ${out_verdict})
  endif()
  if(NOT DEFINED lib.cudart.release AND "${lib.cudart.real}" STREQUAL "${lib.cudart.loaded.real}")
    set(lib.cudart.release "${lib.cudart.loaded.release}")
  endif()
  set(show "")
  set(missing "")
  foreach(part IN ITEMS ptxas header.cuda header.cudart lib.cudart)
    if("${${part}.release}" STREQUAL "")
      list(APPEND missing "${part}.release")
    elseif(NOT "${${part}.release}" VERSION_EQUAL "${nvcc.release}")
      list(APPEND show "${part}" "${part}")
    endif()
  endforeach()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the parts of this CUDA toolkit are of different releases"
      SHOW nvcc nvcc ${show}
      WHY "code is compiled by parts that do not know each other: it stops at a compile, or runs wrong"
      FIX whole_toolkit
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
