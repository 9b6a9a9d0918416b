# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header of a library, and where that tells its version.

::

  _cudastack_core_library_header(<out_header> <out_witness> <out_macro> <name>)

``<out_header>``: as it is included; empty where the library has none that everybody includes. ``<out_witness>``: the header beside it with the version, whose macros
begin with ``<out_macro>``; both empty where none tells it. Source: the headers of 11.8, 12.4 and 13.0.
#]=]
function(_cudastack_core_library_header out_header out_witness out_macro name)
  string(REGEX REPLACE "_static.*$" "" name "${name}")
  string(REGEX REPLACE "^npp.*$" "npp" name "${name}")
  # One text: asked of every library and folder, a variable for each would cost thirty lines a time.
  string(
    CONCAT table
    " cudart:cuda_runtime_api.h:cuda_runtime_api.h:CUDART_VERSION"
    " cuda_driver:cuda.h:cuda.h:CUDA_VERSION"
    " cublas:cublas_api.h:cublas_api.h:CUBLAS"
    " cublasLt:cublasLt.h:cublas_api.h:CUBLAS"
    " nvblas:nvblas.h:cublas_api.h:CUBLAS"
    " cufft:cufft.h:cufft.h:CUFFT"
    " cufftw:cufftw.h:cufft.h:CUFFT"
    " curand:curand.h:curand.h:CURAND"
    " cusolver:cusolver_common.h:cusolver_common.h:CUSOLVER"
    " cusparse:cusparse.h:cusparse.h:CUSPARSE"
    " npp:npp.h:npp.h:NPP"
    " nvjpeg:nvjpeg.h:nvjpeg.h:NVJPEG"
    " cudnn:cudnn.h:cudnn_version.h:CUDNN"
    " nvrtc:nvrtc.h:: nvJitLink:nvJitLink.h:: nvfatbin:nvFatbin.h:: nvml:nvml.h:: nvToolsExt:nvToolsExt.h::"
    " nvtx3:nvtx3/nvToolsExt.h:: cupti:cupti.h:: cuFile:cufile.h:: OpenCL:CL/cl.h:: cudla:cudla.h:: "
  )
  set(result_header "")
  set(result_witness "")
  set(result_macro "")
  if(table MATCHES " ${name}:([^ :]*):([^ :]*):([^ :]*) ")
    set(result_header "${CMAKE_MATCH_1}")
    set(result_witness "${CMAKE_MATCH_2}")
    set(result_macro "${CMAKE_MATCH_3}")
  endif()
  set(${out_header} "${result_header}")
  set(${out_witness} "${result_witness}")
  set(${out_macro} "${result_macro}")
  return(PROPAGATE ${out_header} ${out_witness} ${out_macro})
endfunction()
