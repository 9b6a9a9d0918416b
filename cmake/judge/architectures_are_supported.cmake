# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ARCH-001: every requested architecture is one that this nvcc takes.

Reads ``architecture.<n>`` (number, suffix), ``nvcc.architectures``, ``nvcc.special_architectures`` (those with a suffix, such as
``90a``; ``none`` where nvcc has none). Catalogue: D1, D2. ``native``, ``all`` and ``all-major`` name none; a malformed entry belongs
to CS-ARCH-002. Source: ``nvcc --list-gpu-arch`` and, for suffixes, ``nvcc --help`` of the chosen nvcc.
#]=]
function(_cudastack_judge_architectures_are_supported out_verdict)
  set(id CS-ARCH-001)
  if(NOT DEFINED nvcc.path OR NOT DEFINED architecture.count)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(bad "")
  # What the project itself asks for no option can outvote.
  set(fix FIX architectures)
  set(missing "")
  set(number 0)
  while(number LESS architecture.count)
    math(EXPR number "${number} + 1")
    set(item "architecture.${number}")
    if(NOT DEFINED ${item}.number OR DEFINED ${item}.malformed)
      continue()
    endif()
    set(known "nvcc.architectures")
    set(capability "${${item}.number}")
    if(DEFINED ${item}.suffix)
      set(known "nvcc.special_architectures")
      string(APPEND capability "${${item}.suffix}")
    endif()
    if(NOT DEFINED ${known})
      list(APPEND missing "${known}")
    elseif(NOT capability IN_LIST ${known})
      list(APPEND show "architecture" "${item}")
      list(APPEND bad "${item}")
      if(DEFINED ${item}.chooser_source AND ${item}.chooser_source STREQUAL "project")
        set(fix "")
      endif()
    endif()
  endwhile()
  if(show AND fix)
    list(APPEND fix ${bad})
  endif()
  if(show)
    set(supported "")
    foreach(fact IN ITEMS nvcc.architectures nvcc.special_architectures)
      if(DEFINED ${fact} AND NOT ${fact} STREQUAL "none")
        string(APPEND supported " ${${fact}}")
      endif()
    endforeach()
    string(REPLACE ";" " " supported "${supported}")
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "nvcc ${nvcc.release} does not know a requested architecture"
      SHOW nvcc nvcc ${show}
      WHY "this nvcc takes${supported}; CMake would say that the compiler is broken"
      ${fix}
    )
  elseif(missing)
    list(REMOVE_DUPLICATES missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
