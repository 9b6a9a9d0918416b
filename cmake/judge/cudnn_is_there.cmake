# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-001: the cuDNN that was asked for is there, header and library.

Reads ``request.cudnn``, ``cudnn.header`` and ``cudnn.library`` (path, chooser_variable), ``cudnn.header.reason`` (why it says no whole version),
``cudnn.candidate.<n>`` (header, library, chooser_variable). An absent cuDNN stops only where the component was REQUIRED. A place that somebody named
stops always where it has none, or where what it has is passed over for a place that nobody named. Of several entries of one variable one is enough. A
header that is empty or cut stops always: no code compiles with it.
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
  set(named "C[Uu][Dd][Nn][Nn]")
  set(show "")
  set(obeyed "")
  set(number 0)
  while(number LESS cudnn.candidate.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if(NOT DEFINED ${item}.chooser_variable OR NOT ${item}.chooser_variable MATCHES "${named}")
      continue()
    endif()
    list(APPEND show "${${item}.chooser_variable}" "${item}")
    foreach(part IN ITEMS header library)
      if(
        DEFINED ${item}.${part}
        AND
          (
            ${item}.${part} STREQUAL cudnn.${part}.path
            OR (DEFINED cudnn.${part}.chooser_variable AND cudnn.${part}.chooser_variable MATCHES "${named}")
          )
      )
        list(APPEND obeyed "${${item}.chooser_variable}")
      endif()
    endforeach()
  endwhile()
  set(refused "")
  set(wishes "")
  while(show)
    list(POP_FRONT show variable item)
    if(NOT variable IN_LIST obeyed)
      list(APPEND refused "${variable}" "${item}")
      list(APPEND wishes "${item}")
    endif()
  endwhile()
  if(refused)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "a place that was named for cuDNN has none, or not all of it"
      SHOW ${refused}
      WHY "it was named, so no other is taken in its place"
      FIX drop_wish ${wishes}
    )
  elseif(DEFINED cudnn.header.path AND DEFINED cudnn.header.reason)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the header of this cuDNN is damaged"
      SHOW header cudnn.header library cudnn.library
      WHY "nothing says which cuDNN this is for, and code that includes the header does not compile"
      FIX reinstall_cudnn cudnn.header
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
