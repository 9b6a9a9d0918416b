# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Skips the case on a machine without an NVIDIA GPU.

::

  cudastack_test_need_gpu()
#]=]
function(cudastack_test_need_gpu)
  file(GLOB devices "/dev/nvidia[0-9]*" "/dev/dxg" "/dev/nvhost-gpu")
  if(NOT devices)
    cudastack_test_skip("no GPU: neither /dev/nvidia<n> nor /dev/dxg nor /dev/nvhost-gpu is there")
  endif()
endfunction()
