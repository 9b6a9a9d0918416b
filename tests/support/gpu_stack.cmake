# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The environment of a user on this machine, whose GPU is to be used; skips the case where there is none, or no toolkit for it.

::

  cudastack_test_gpu_stack(<out_environment> <out_nvcc>)

``<out_environment>``: a list of ``NAME=VALUE`` for ``cudastack_test_stack``, which starts from nothing. ``CUDACXX``, else
``/usr/local/cuda``, else PATH; what leads to the driver's library in a container is kept.
#]=]
function(cudastack_test_gpu_stack out_environment out_nvcc)
  cudastack_test_need_gpu()
  set(nvcc "$ENV{CUDACXX}")
  if(NOT nvcc AND EXISTS "/usr/local/cuda/bin/nvcc")
    set(nvcc "/usr/local/cuda/bin/nvcc")
  elseif(NOT nvcc)
    _cudastack_core_find_program(nvcc nvcc)
  endif()
  if(NOT EXISTS "${nvcc}")
    cudastack_test_skip("no toolkit for this machine's GPU: no CUDACXX, no /usr/local/cuda, no nvcc in PATH")
  endif()
  set(${out_environment} "CUDACXX=${nvcc}")
  foreach(variable IN ITEMS LD_LIBRARY_PATH CUDA_VISIBLE_DEVICES CUDA_DEVICE_ORDER)
    if(DEFINED ENV{${variable}})
      list(APPEND ${out_environment} "${variable}=$ENV{${variable}}")
    endif()
  endforeach()
  set(${out_nvcc} "${nvcc}")
  return(PROPAGATE ${out_environment} ${out_nvcc})
endfunction()
