# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ARCH-001: every requested architecture is one that this nvcc takes.

Reads ``architecture.<n>`` (text, number, suffix), ``nvcc.architectures``. Catalogue: D1, D2. ``native``, ``all`` and ``all-major`` name
none; a malformed entry belongs to CS-ARCH-002. Source: ``nvcc --list-gpu-arch`` of the chosen nvcc.
#]=]
function(_cudastack_judge_architectures_are_supported out_verdict)
  set(id CS-ARCH-001)
  if(NOT DEFINED nvcc.path OR NOT DEFINED architecture.count)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED nvcc.architectures)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING nvcc.architectures)
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(bad "")
  set(number 0)
  while(number LESS architecture.count)
    math(EXPR number "${number} + 1")
    set(item "architecture.${number}")
    if(DEFINED ${item}.number AND NOT "${${item}.number}" IN_LIST nvcc.architectures)
      list(APPEND show "architecture" "${item}")
      list(APPEND bad "${item}")
    endif()
  endwhile()
  if(show)
    string(REPLACE ";" " " supported "${nvcc.architectures}")
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "nvcc ${nvcc.release} does not know a requested architecture"
      SHOW nvcc nvcc ${show}
      WHY "this nvcc takes ${supported}; CMake would say that the compiler is broken"
      FIX architectures ${bad}
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
