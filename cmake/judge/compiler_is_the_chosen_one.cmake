# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-004: the project compiles CUDA with the nvcc that was examined.

Reads ``compiler.real`` (late look: CMAKE_CUDA_COMPILER at the end of the configure, wrappers followed) and ``nvcc.real``.
Another path to the same file is the same compiler.
#]=]
function(_cudastack_judge_compiler_is_the_chosen_one out_verdict)
  set(id CS-TOOLKIT-004)
  set(missing "")
  foreach(fact IN ITEMS nvcc.real compiler.real)
    if(NOT DEFINED ${fact})
      list(APPEND missing "${fact}")
    endif()
  endforeach()
  if(NOT DEFINED late.look OR NOT DEFINED compiler.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  elseif(compiler.real STREQUAL nvcc.real)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the project's CUDA compiler is not the nvcc that was examined"
      SHOW "examined" nvcc "in use" compiler
      WHY "what was found about the examined toolkit says nothing about the one in use"
      FIX compiler
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
