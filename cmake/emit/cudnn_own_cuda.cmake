# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of the CUDA headers that came with a cuDNN, in a project that has no ``CUDA::toolkit`` at the call.

::

  _cudastack_emit_cudnn_own_cuda(<out_folders>)

They are of another CUDA than the toolkit that CMake would find. Where the project finds that one later, its programs link it, and the headers are those of ``CUDA::toolkit``. The facts are variables of the
caller.
#]=]
function(_cudastack_emit_cudnn_own_cuda out_folders)
  list(TRANSFORM cudnn.header.cuda_folders REPLACE ">" "$<ANGLE-R>" OUTPUT_VARIABLE result_folders)
  list(TRANSFORM result_folders REPLACE "^(.+)$" "$<$<NOT:$<TARGET_EXISTS:CUDA::toolkit>>:\\1>")
  list(
    APPEND result_folders
    "$<$<TARGET_EXISTS:CUDA::toolkit>:$<TARGET_PROPERTY:CUDA::toolkit,INTERFACE_INCLUDE_DIRECTORIES>>"
  )
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
