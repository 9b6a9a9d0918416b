# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-004: the project compiles CUDA with the nvcc that was examined.

Reads ``compiler.real`` (late look: CMAKE_CUDA_COMPILER at the end of the configure, wrappers followed), ``nvcc.real``,
``compiler.version`` (what it was when the tree was bound to it) and ``nvcc.release``. Another path to the same file is the same compiler, as
long as it is of the same release: a link may lead elsewhere by now.
#]=]
function(_cudastack_judge_compiler_is_the_chosen_one out_verdict)
  set(id CS-TOOLKIT-004)
  _cudastack_core_unknown(missing nvcc.real compiler.real)
  if(NOT DEFINED late.look OR NOT DEFINED compiler.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  elseif(compiler.real STREQUAL nvcc.real)
    set(bound_release "")
    if(DEFINED compiler.version AND compiler.version MATCHES "^[0-9]+\\.[0-9]+")
      set(bound_release "${CMAKE_MATCH_0}")
    endif()
    if(bound_release STREQUAL "" OR NOT DEFINED nvcc.release OR bound_release VERSION_EQUAL nvcc.release)
      _cudastack_core_verdict(${out_verdict} holds ${id})
    else()
      _cudastack_core_verdict(
        ${out_verdict}
        broken
        ${id}
        GRADE live
        TITLE "this build tree was made with CUDA ${bound_release}, its nvcc is ${nvcc.release} now"
        SHOW "now" nvcc "then" compiler
        WHY "CMake keeps what it found out about the compiler then; objects of both releases would be linked together"
        FIX compiler
      )
    endif()
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
