# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cudart that this package chooses for FindCUDAToolkit; empty where that module finds one by itself, or has one.

::

  _cudastack_core_finder_cudart(<out_path>)

There is one where the toolkit is laid out and the CUDA language is on with it as it came.
#]=]
function(_cudastack_core_finder_cudart out_path)
  set(result_path "")
  _cudastack_core_get_fact(farm toolkit.farm)
  _cudastack_core_variable_source(source CUDA_CUDART)
  if(
    farm
    AND CMAKE_CUDA_COMPILER_LOADED
    AND NOT CMAKE_CUDA_COMPILER STREQUAL "${farm}/bin/nvcc"
    AND (source MATCHES "^(chosen)?$" OR CUDA_CUDART MATCHES "-NOTFOUND$")
    AND EXISTS "${farm}/lib64/libcudart.so"
  )
    set(result_path "${farm}/lib64/libcudart.so")
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
