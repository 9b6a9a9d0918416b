# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-001: the cuDNN that was asked for is there, header and library.

Reads ``request.cudnn``, ``cudnn.header.path``, ``cudnn.library.path``, ``cudnn.candidate.*``. An absent cuDNN stops only where the
component was REQUIRED; a place that somebody named and that has none stops always.
#]=]
function(_cudastack_judge_cudnn_is_there out_verdict)
  set(id CS-CUDNN-001)
  if(NOT DEFINED request.cudnn)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED cudnn.candidate.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.candidate.count)
    return(PROPAGATE ${out_verdict})
  endif()
  set(named "")
  set(number 0)
  while(number LESS cudnn.candidate.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if("${${item}.chooser_variable}" MATCHES "C[Uu][Dd][Nn][Nn]" AND NOT DEFINED ${item}.header AND NOT DEFINED ${item}.library)
      list(APPEND named "${${item}.chooser_variable}" "${item}")
    endif()
  endwhile()
  if(named)
    list(GET named 1 first)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the cuDNN that was asked for is not there"
      SHOW ${named}
      WHY "it was named, so no other is taken in its place"
      FIX drop_wish "${first}"
    )
  elseif(DEFINED cudnn.header.path AND DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE absent
      TITLE "no cuDNN with header and library was found"
      SHOW "header" cudnn.header "library" cudnn.library
      WHY "the project asked for the component cudnn"
      FIX install cudnn
      AFTER CS-TOOLKIT-001 CS-TOOLKIT-005
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
