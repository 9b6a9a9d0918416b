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
  set(of_cudart cuda_runtime_api.h cuda_runtime_api.h CUDART_VERSION)
  set(of_cuda_driver cuda.h cuda.h CUDA_VERSION)
  set(of_cublas cublas_api.h cublas_api.h CUBLAS)
  set(of_cublasLt cublasLt.h cublas_api.h CUBLAS)
  set(of_nvblas nvblas.h cublas_api.h CUBLAS)
  set(of_cufft cufft.h cufft.h CUFFT)
  set(of_cufftw cufftw.h cufft.h CUFFT)
  set(of_curand curand.h curand.h CURAND)
  set(of_cusolver cusolver_common.h cusolver_common.h CUSOLVER)
  set(of_cusparse cusparse.h cusparse.h CUSPARSE)
  set(of_npp npp.h npp.h NPP)
  set(of_nvjpeg nvjpeg.h nvjpeg.h NVJPEG)
  set(of_nvrtc nvrtc.h "" "")
  set(of_nvJitLink nvJitLink.h "" "")
  set(of_nvfatbin nvFatbin.h "" "")
  set(of_nvml nvml.h "" "")
  set(of_nvToolsExt nvToolsExt.h "" "")
  set(of_nvtx3 nvtx3/nvToolsExt.h "" "")
  set(of_cupti cupti.h "" "")
  set(of_cuFile cufile.h "" "")
  set(of_OpenCL CL/cl.h "" "")
  set(of_cudla cudla.h "" "")
  set(of_cudnn cudnn.h cudnn_version.h CUDNN)
  set(result_header "")
  set(result_witness "")
  set(result_macro "")
  if(DEFINED of_${name})
    list(GET of_${name} 0 result_header)
    list(GET of_${name} 1 result_witness)
    list(GET of_${name} 2 result_macro)
  endif()
  set(${out_header} "${result_header}")
  set(${out_witness} "${result_witness}")
  set(${out_macro} "${result_macro}")
  return(PROPAGATE ${out_header} ${out_witness} ${out_macro})
endfunction()
