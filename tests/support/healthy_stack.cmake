# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The environment of a user whose CUDA 12.4 and cuDNN 9.1 fit together, where a case needs some healthy stack.

::

  cudastack_test_healthy_stack(<out_environment>)

A list of ``NAME=VALUE``.
#]=]
function(cudastack_test_healthy_stack out_environment)
  cudastack_test_environment(toolkit cuda-12.4)
  cudastack_test_environment(wheels wheels-cu12)
  set(${out_environment} "CUDACXX=${toolkit}/bin/nvcc" "CUDNN_ROOT=${wheels}/nvidia/cudnn")
  return(PROPAGATE ${out_environment})
endfunction()
