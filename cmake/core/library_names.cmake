# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries of a CUDA toolkit that have a ``CUDA::`` target, by the name after ``CUDA::``.

::

  _cudastack_core_library_names(<out_names> [ALL])

Those of which it matters that all are of one release; with ``ALL`` also what belongs to no release (the driver's libraries, of
which a toolkit has stubs; nvtx3, which is headers; OpenCL; bin2c, a program) and what only a profiler or another library is made of.
Source: CMake's FindCUDAToolkit, 3.25 to 4.4.
#]=]
function(_cudastack_core_library_names out_names)
  set(
    npp
    nppc
    nppial
    nppicc
    nppicom
    nppidei
    nppif
    nppig
    nppim
    nppist
    nppisu
    nppitc
    npps
  )
  set(
    both
    cublas
    cublasLt
    cufft
    cufftw
    curand
    cusolver
    cusparse
    nvrtc
    nvJitLink
    nvfatbin
    nvjpeg
    cuFile
    ${npp}
  )
  set(static "${both}")
  list(TRANSFORM static APPEND _static)
  set(
    result_names
    cudart
    cudart_static
    ${both}
    ${static}
    cufft_static_nocallback
    nvptxcompiler_static
  )
  list(APPEND result_names cupti culibos nvToolsExt)
  if("ALL" IN_LIST ARGN)
    list(
      APPEND result_names
      cuda_driver
      nvml
      nvml_static
      nvblas
      nvtx3
      nvtx3_interop
      OpenCL
      cudla
      cufilt
      bin2c
    )
    list(
      APPEND result_names
      cuFile_rdma
      cuFile_rdma_static
      nvgraph
      nvgraph_static
      nvrtc_builtins
      nvrtc_builtins_static
    )
    list(APPEND result_names cusolver_lapack_static cusolver_metis_static cupti_static sanitizer)
    list(APPEND result_names nvperf_host nvperf_host_static nvperf_target pcsamplingutil)
  endif()
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
