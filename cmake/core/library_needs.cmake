# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What has to be linked with a library: other libraries of the toolkit by the name after ``CUDA::``, and the system's.

::

  _cudastack_core_library_needs(<out_libraries> <out_system> <name>)

Of the libraries those count that the toolkit has. Source: ``DEPS`` in CMake's FindCUDAToolkit, 4.4; for static ones NVIDIA's
cuBLAS documentation (culibos, pthread, dl). An archive that is not needed adds nothing to a program.
#]=]
function(_cudastack_core_library_needs out_libraries out_system name)
  set(needs_cublas cublasLt)
  set(needs_cufftw cufft)
  set(needs_cusolver cublas cublasLt cusparse)
  set(needs_cusparse nvJitLink)
  set(needs_nvblas cublas)
  set(needs_cuFile_rdma cuFile)
  set(needs_nvgraph curand cusolver)
  set(
    needs_cusolver_static
    cublas
    cublasLt
    cusparse
    cusolver_lapack
    cusolver_metis
  )
  set(needs_nvJitLink_static nvptxcompiler)
  set(needs_nvrtc_static nvrtc_builtins nvptxcompiler)
  string(REGEX REPLACE "_static$" "" base "${name}")
  set(result_libraries "")
  set(result_system "")
  if(base MATCHES "^npp" AND NOT base STREQUAL "nppc")
    set(result_libraries nppc)
  endif()
  foreach(key IN ITEMS "${base}" "${name}")
    if(DEFINED needs_${key})
      set(result_libraries "${needs_${key}}")
    endif()
  endforeach()
  if(name MATCHES "_static|^culibos$")
    list(TRANSFORM result_libraries APPEND _static)
    set(result_system dl rt pthread)
    if(NOT name MATCHES "^(culibos|cudart_static)$")
      list(APPEND result_libraries culibos)
    endif()
  elseif(name STREQUAL "nvtx3")
    set(result_system dl)
  endif()
  set(${out_libraries} "${result_libraries}")
  set(${out_system} "${result_system}")
  return(PROPAGATE ${out_libraries} ${out_system})
endfunction()
