# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-001: the cuDNN that was asked for is there, header and library.

Reads ``request.cudnn``, ``cudnn.header`` and ``cudnn.library`` (path, chooser_source), ``cudnn.header.reason`` (why the headers do not compile), ``cudnn.header.cuda_missing``,
``cudnn.candidate.<n>`` (header, library, whole, taken, chooser_variable, chooser_source). An absent cuDNN stops only where the component was REQUIRED. A place
that somebody named stops always where it has none, or not all that it was named for, or where another was named before it: of two options, or of two
variables of the environment; an option is there to go before the environment, whatever that names. What only repeats a result of this package (``chosen``) is no wish. Of several entries of one variable one is enough; an option whose entries are two
cuDNNs stops. A
header that is empty or cut, or lacks what it includes, stops always: no code compiles with it. Latent where only CUDA's headers are nowhere: the project may have its own.
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
  set(obeyed "")
  set(halves "")
  set(unfit "")
  set(number 0)
  while(number LESS cudnn.candidate.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if(DEFINED ${item}.chooser_variable AND ${item}.chooser_variable MATCHES "^C[Uu][Dd][Nn][Nn]")
      list(APPEND named "${${item}.chooser_variable}" "${item}")
      if(DEFINED ${item}.taken)
        list(APPEND obeyed "${${item}.chooser_variable}")
      endif()
    elseif(DEFINED ${item}.whole)
      continue()
    elseif(DEFINED ${item}.header AND DEFINED ${item}.path AND NOT ${item}.path STREQUAL ${item}.header)
      # It has a library, which does not serve.
      list(APPEND unfit "unfit library" "${item}")
    else()
      foreach(part IN ITEMS header library)
        if(DEFINED ${item}.${part})
          list(APPEND halves "${part} only" "${item}")
        endif()
      endforeach()
    endif()
  endwhile()
  set(absent "")
  set(second "")
  set(why_second "only the first can be taken, and whoever reads the other variable would take that")
  set(both_by_option 1)
  foreach(part IN ITEMS header library)
    if(
      NOT "${cudnn.${part}.chooser_variable}" MATCHES "^C[Uu][Dd][Nn][Nn]"
      OR "${cudnn.${part}.chooser_source}" STREQUAL "environment"
    )
      set(both_by_option "")
    endif()
  endforeach()
  while(named)
    list(POP_FRONT named variable item)
    if("${${item}.chooser_source}" STREQUAL "chosen")
      continue()
    elseif(variable IN_LIST obeyed)
      # Of a list the first that is there. Headers' folders come in lists for the compiler.
      string(REGEX REPLACE "/[^/]*$" "" folder "${${item}.library}")
      string(REGEX REPLACE "/[^/]*$" "" taken_folder "${cudnn.library.path}")
      if(
        DEFINED ${item}.whole
        AND NOT DEFINED ${item}.taken
        AND ${item}.chooser_source STREQUAL "option"
        AND NOT variable MATCHES "INCLUDE"
        AND NOT folder STREQUAL taken_folder
      )
        list(APPEND second "${variable}" "${item}")
        set(why_second "only the first can be taken")
      endif()
    elseif(NOT DEFINED ${item}.whole AND NOT (${item}.chooser_source STREQUAL "environment" AND both_by_option))
      list(APPEND absent "${variable}" "${item}")
    elseif(
      NOT ${item}.chooser_source STREQUAL "environment"
      OR cudnn.header.chooser_source STREQUAL "environment"
      OR cudnn.library.chooser_source STREQUAL "environment"
    )
      list(APPEND second "${variable}" "${item}")
    endif()
  endwhile()
  set(wishes ${absent} ${second})
  list(FILTER wishes INCLUDE REGEX "^cudnn\\.")
  if(absent)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "a place that was named for cuDNN has none, or not all of it"
      SHOW ${absent} ${second}
      WHY "it was named, so no other is taken in its place"
      FIX drop_wish ${wishes}
    )
  elseif(second)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "more than one cuDNN was named"
      SHOW header cudnn.header library cudnn.library ${second}
      WHY "${why_second}"
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
      WHY "code that includes the headers of this folder does not compile"
      FIX reinstall_cudnn cudnn.header
      AFTER CS-TOOLKIT-010
    )
  elseif(DEFINED cudnn.header.path AND DEFINED cudnn.library.path AND DEFINED cudnn.header.cuda_missing)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE latent
      TITLE "the headers of CUDA that cuDNN's include are nowhere"
      SHOW header cudnn.header "${cudnn.header.cuda_missing}" cudnn.header.cuda
      WHY "code that includes cudnn.h does not compile, unless the project names their folder itself"
      FIX cudnn_cuda_headers
    )
  elseif(DEFINED cudnn.header.path AND DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    set(why "the project asked for cuDNN")
    if(halves)
      string(APPEND why "; a half is taken only where it was named: CUDNN_INCLUDE_DIR, CUDNN_LIBRARY")
    endif()
    list(APPEND halves ${unfit})
    if(DEFINED cudnn.header.path OR DEFINED cudnn.library.path OR NOT halves)
      list(PREPEND halves header cudnn.header library cudnn.library)
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE absent
      TITLE "no cuDNN with header and library was found"
      SHOW ${halves}
      WHY "${why}"
      SEARCHED cudnn.candidate
      FIX install cudnn
      AFTER CS-TOOLKIT-001 CS-TOOLKIT-005
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
