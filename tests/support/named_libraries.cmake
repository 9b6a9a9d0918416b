# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of what cuDNN loads by name, cuBLAS and NVRTC of CUDA 12 and 13, as a setting of the environment.

::

  cudastack_test_named_libraries(<out_setting>)

For a cuDNN that has them not beside it, as a wheel that was unpacked alone.
#]=]
function(cudastack_test_named_libraries out_setting)
  cudastack_test_environment(cuda_12 wheels-cu12)
  cudastack_test_environment(cuda_13 venv-cu13)
  file(GLOB cuda_13 "${cuda_13}/lib/python3*/site-packages/nvidia/cu13/lib")
  set(${out_setting} "LD_LIBRARY_PATH=${cuda_12}/nvidia/cublas/lib:${cuda_12}/nvidia/cuda_nvrtc/lib:${cuda_13}")
  return(PROPAGATE ${out_setting})
endfunction()
