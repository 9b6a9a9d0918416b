# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-007: nvcc compiles and links a kernel, with the project's flags and the chosen host compiler.

Reads ``kernel.build``, ``kernel.doubt`` (why a failure would prove nothing), ``kernel.error`` (the compiler's first error), ``kernel.side``,
``kernel.host.path`` (another host compiler that was tried and works). Catalogue: B9, B10, C2, and a toolkit that lacks a part. A damaged
library that is linked (CS-LOADER-003) is the cause where both stop. Applies where the component ``kernels`` was asked for. Source: ``kernel.cu``, compiled and linked.
#]=]
function(_cudastack_judge_nvcc_builds_a_kernel out_verdict)
  set(id CS-TOOLKIT-007)
  if(NOT DEFINED request.kernels OR NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(NOT DEFINED kernel.build)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING kernel.build)
  elseif(kernel.build STREQUAL "built")
    _cudastack_core_verdict(${out_verdict} holds ${id})
  elseif(DEFINED kernel.doubt OR NOT kernel.build STREQUAL "failed" OR NOT DEFINED kernel.error)
    set(reason "${kernel.build}")
    if(DEFINED kernel.doubt)
      set(reason "${kernel.doubt}")
    endif()
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING "a built kernel (${reason})")
  else()
    set(show nvcc nvcc host host)
    set(fix FIX whole_toolkit)
    if(DEFINED kernel.host.path)
      list(APPEND show "another host" kernel.host)
      set(fix FIX kernel_host)
    elseif(DEFINED kernel.side AND kernel.side STREQUAL "host")
      set(fix "")
    endif()
    # The doctor leaves no files behind.
    if(DEFINED kernel.build_log.path)
      list(APPEND show log kernel.build_log)
    endif()
    set(what "compile")
    set(after "")
    if(DEFINED kernel.side AND kernel.side STREQUAL "link")
      set(what "link")
      set(after AFTER CS-LOADER-003)
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "this nvcc cannot ${what} a kernel"
      SHOW ${show}
      WHY "it says: ${kernel.error}"
      ${fix}
      ${after}
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
