# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which flavour of cuDNN the parts beside the library make.

::

  _cudastack_inspect_cudnn_flavour(<parts> <major>)

``<parts>``: the names that are there. Records ``cudnn.flavour`` (``full``, ``jit``; nothing for a major whose parts nobody knows). Which parts a release has stands in
``probe/src/inspector.cpp``, with which ``tests/unit/cudnn_parts_are_told_alike.cmake`` compares.
#]=]
function(_cudastack_inspect_cudnn_flavour parts major)
  if(NOT major MATCHES "^[89]$")
    return()
  endif()
  set(flavour full)
  # The small one has nothing but its parts, and the engines are what it is for.
  set(
    only_full
    ops
    cnn
    adv
    heuristic
    engines_precompiled
    engines_tensor_ir
    ext
  )
  set(rest "${parts}")
  list(REMOVE_ITEM rest ${only_full})
  if("engines_runtime_compiled" IN_LIST parts AND rest STREQUAL parts)
    set(flavour jit)
  endif()
  _cudastack_core_record(cudnn "flavour=${flavour}")
endfunction()
