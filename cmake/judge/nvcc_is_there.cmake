# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-001: there is an nvcc that answers.

Reads ``nvcc.path``, ``nvcc.candidate.*``, ``parts.*``, ``clang.path``. Catalogue: B6, B34. A clang++ in PATH does not count: CMake would take
it as the CUDA compiler and then fail for want of a toolkit. An absent stack stops only where it was REQUIRED.
Source: CMakeDetermineCUDACompiler.cmake.
#]=]
function(_cudastack_judge_nvcc_is_there out_verdict)
  set(id CS-TOOLKIT-001)
  if(DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  elseif(NOT DEFINED nvcc.candidate.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING nvcc.candidate.count)
  else()
    set(show "")
    set(number 0)
    while(number LESS nvcc.candidate.count)
      math(EXPR number "${number} + 1")
      if(DEFINED nvcc.candidate.${number}.path)
        list(APPEND show "nvcc" "nvcc.candidate.${number}")
      endif()
    endwhile()
    set(title "no nvcc was found")
    set(why "without nvcc there is no CUDA language; CMake would take a clang++ or stop")
    set(number 0)
    while(DEFINED parts.count AND number LESS parts.count)
      math(EXPR number "${number} + 1")
      list(APPEND show "${parts.${number}.name}" "parts.${number}")
    endwhile()
    if(number GREATER 0)
      set(title "there are run-time parts of CUDA, and no nvcc")
      set(why "what is there runs programs and compiles none")
      if(DEFINED parts.1.brings)
        string(APPEND why ": ${parts.1.brings}")
      endif()
    endif()
    if(DEFINED clang.path)
      list(APPEND show "clang++" clang)
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE absent
      TITLE "${title}"
      SHOW ${show}
      WHY "${why}"
      FIX install nvcc
      AFTER CS-TOOLKIT-005
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
