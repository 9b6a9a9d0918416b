# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-HOST-001: the host compiler is one that this toolkit's ``host_config.h`` takes.

Reads ``host.id``, ``host.major``, ``host.limit.gnu``, ``host.limit.clang``, ``host.allowed``, ``host.alternative.path``, ``host.refusal``, and
whether the host compiler was named (``host.chooser_variable``). Catalogue: C1. The newest that is taken is still good. Where nobody named one and
the project's own g++ or one in PATH fits, that one is chosen and the stack is healthy. Where nvcc's own choice cannot even tell its version, it compiles
nothing: the scripts of Debian's nvcc end so where PATH has no compiler that it takes. Source: ``crt/host_config.h``.
#]=]
function(_cudastack_judge_host_compiler_is_accepted out_verdict)
  set(id CS-HOST-001)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(limit "")
  set(missing "")
  if(NOT DEFINED host.id AND NOT DEFINED host.chooser_variable AND DEFINED host.refusal)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the host compiler that nvcc would start does not work"
      SHOW nvcc nvcc "host" host
      WHY "every CUDA source would stop there; asked for its version it ends with ${host.refusal}"
      FIX host_compiler
    )
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED host.id)
    list(APPEND missing host.id)
  elseif(host.id STREQUAL "Clang" AND DEFINED host.limit.clang)
    set(limit "${host.limit.clang}")
  elseif(host.id STREQUAL "GNU" AND DEFINED host.limit.gnu)
    set(limit "${host.limit.gnu}")
  else()
    string(TOLOWER "host.limit.${host.id}" fact)
    list(APPEND missing "${fact}")
  endif()
  if(NOT DEFINED host.major)
    list(APPEND missing host.major)
  endif()
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  elseif(host.major LESS_EQUAL limit OR DEFINED host.allowed)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  elseif(NOT DEFINED host.chooser_variable AND DEFINED host.alternative.path)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the host compiler is newer than this nvcc takes (${host.id} ${limit})"
      SHOW nvcc nvcc "host" host
      WHY "every CUDA source would stop at an #error in crt/host_config.h"
      FIX host_compiler "${host.id}" "${limit}"
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
