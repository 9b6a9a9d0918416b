# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-HOST-002: a host compiler that somebody named is there, can be started, and is a C++ compiler.

Reads ``host.chooser_variable``, ``host.reason`` (what keeps it from being started), ``host.no_compiler`` (how it ended when asked to preprocess C++),
``host.real``. Catalogue: C1. CMAKE_CUDA_HOST_COMPILER, CUDAHOSTCXX, ``-ccbin`` in flags, and NVCC_CCBIN where this nvcc reads it, are obeyed or refused.
A compiler of a kind that nobody here knows preprocesses too, and is for nvcc to judge. A clang that compiles CUDA has no host compiler. Source: nvcc's documentation,
``--compiler-bindir``; CMakeDetermineCUDACompiler.cmake.
#]=]
function(_cudastack_judge_named_host_compiler_is_there out_verdict)
  set(id CS-HOST-002)
  if(NOT DEFINED nvcc.path OR DEFINED clang.path OR NOT DEFINED host.chooser_variable)
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(DEFINED host.reason)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the host compiler that was named cannot be started"
      SHOW "host" host
      WHY "it was named, so no other is taken in its place: nvcc would stop at every CUDA source"
      FIX drop_wish host
    )
  elseif(DEFINED host.no_compiler)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "what was named as host compiler is no C++ compiler"
      SHOW "host" host
      WHY "nvcc would stop at every CUDA source; asked to preprocess C++ it ends with ${host.no_compiler}"
      FIX drop_wish host
    )
  elseif(DEFINED host.real)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING host.real)
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
