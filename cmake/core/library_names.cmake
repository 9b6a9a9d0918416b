# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries of a CUDA toolkit that have a ``CUDA::`` target, by the name after ``CUDA::``.

::

  _cudastack_core_library_names(<out_names>)

Source: CMake's FindCUDAToolkit, 3.25 to 4.4. The driver's own libraries are not among them: they belong to the driver.
#]=]
function(_cudastack_core_library_names out_names)
  set(
    result_names
    cudart
    cudart_static
    cublas
    cublasLt
    cufft
    cufftw
    curand
    cusolver
    cusparse
    nvrtc
    nvJitLink
    cupti
    nvjpeg
    nppc
    nppial
    nppicc
    nppidei
    nppif
    nppig
    nppim
    nppist
    nppisu
    nppitc
    npps
    cuFile
    culibos
    nvToolsExt
  )
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
