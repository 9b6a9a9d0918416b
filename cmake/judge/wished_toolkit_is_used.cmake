# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-005: a toolkit that somebody named is there, and is the one in use.

Reads the ``nvcc.candidate.<n>`` of group ``explicit`` (path, version, reason) and ``nvcc.real``. Catalogue: B5, B6, B36. An explicit
wish is obeyed or refused, never ignored: the first one must answer; one that a bound build tree cannot follow any more is stale.
#]=]
function(_cudastack_judge_wished_toolkit_is_used out_verdict)
  set(id CS-TOOLKIT-005)
  if(NOT DEFINED nvcc.candidate.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING nvcc.candidate.count)
    return(PROPAGATE ${out_verdict})
  endif()
  set(explicit 0)
  set(broken "")
  set(roots "")
  set(root_works 0)
  set(number 0)
  while(number LESS nvcc.candidate.count)
    math(EXPR number "${number} + 1")
    set(item "nvcc.candidate.${number}")
    if(NOT "${${item}.group}" STREQUAL "explicit")
      continue()
    endif()
    set(explicit 1)
    if("${${item}.chooser_variable}" STREQUAL "CUDAToolkit_ROOT")
      list(APPEND roots "${item}")
      if(DEFINED ${item}.version)
        set(root_works 1)
      endif()
    elseif(NOT DEFINED ${item}.version AND NOT "${${item}.reason}" MATCHES "clang")
      list(APPEND broken "${${item}.chooser_variable}" "${item}")
    endif()
  endwhile()
  if(roots AND NOT root_works)
    list(GET roots 0 item)
    list(APPEND broken CUDAToolkit_ROOT "${item}")
  endif()
  if(broken)
    list(GET broken 1 first)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the toolkit that was asked for is not there"
      SHOW ${broken}
      WHY "it was named, so no other is taken in its place: ${${first}.reason}"
      FIX drop_wish "${first}"
    )
  elseif(explicit)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(${out_verdict} idle ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
