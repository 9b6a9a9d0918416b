# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The parts that a cuDNN is made of.

::

  _cudastack_core_cudnn_parts(<out_parts> <version> <jit>)

Their names as in ``libcudnn_<name>.so``; empty for a major that is not known, and before 8, when all was in one library. ``<jit>``: of the small flavour. The same
names stand in ``probe/src/inspector.cpp``, which asks each loaded one.
Source: NVIDIA's wheels of 8.9 to 9.28; ``engines_tensor_ir`` came with 9.21, ``ext`` with 9.22.
#]=]
function(_cudastack_core_cudnn_parts out_parts version jit)
  set(result_parts "")
  if(version MATCHES "^8(\\.|$)")
    set(
      result_parts
      ops_infer
      ops_train
      cnn_infer
      cnn_train
      adv_infer
      adv_train
    )
  elseif(version MATCHES "^9(\\.|$)" AND jit)
    set(result_parts graph engines_runtime_compiled)
  elseif(version MATCHES "^9(\\.|$)")
    set(
      result_parts
      graph
      ops
      cnn
      adv
      heuristic
      engines_precompiled
      engines_runtime_compiled
    )
    if(version VERSION_GREATER_EQUAL 9.21)
      list(APPEND result_parts engines_tensor_ir)
    endif()
    if(version VERSION_GREATER_EQUAL 9.22)
      list(APPEND result_parts ext)
    endif()
  endif()
  set(${out_parts} "${result_parts}")
  return(PROPAGATE ${out_parts})
endfunction()
