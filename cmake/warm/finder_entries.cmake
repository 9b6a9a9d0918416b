# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The names under which CMake and finders keep CUDA's and cuDNN's files, which a user may also give as options.

::

  _cudastack_warm_finder_entries(<out_names>)

A look reads them. Where one was not set then and holds a file of the examined stack now, the CUDA language or the project's own finder
has found just that.
#]=]
function(_cudastack_warm_finder_entries out_names)
  set(
    ${out_names}
    CMAKE_CUDA_COMPILER
    CUDA_CUDART
    CUDA_cudart_static_LIBRARY
    CUDA_cuda_driver_LIBRARY
    CUDNNSTRICT_ROOT
    CudnnStrict_ROOT
    CUDNN_HOME
    CUDNN_INCLUDE_DIR
    CUDNN_INCLUDE_DIRS
    CUDNN_INCLUDE_PATH
    CUDNN_LIBRARIES
    CUDNN_LIBRARY
    CUDNN_LIBRARY_DIR
    CUDNN_LIBRARY_PATH
    CUDNN_LIB_DIR
    CUDNN_PATH
    CUDNN_ROOT
    CUDNN_ROOT_DIR
    CUDA_cublas_LIBRARY
    CUDA_cublasLt_LIBRARY
    CUDA_cufft_LIBRARY
    CUDA_cufftw_LIBRARY
    CUDA_curand_LIBRARY
    CUDA_cusolver_LIBRARY
    CUDA_cusparse_LIBRARY
    CUDA_nvrtc_LIBRARY
    CUDA_nvJitLink_LIBRARY
  )
  return(PROPAGATE ${out_names})
endfunction()
