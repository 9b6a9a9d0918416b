# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the file of a library may be called, without ``lib`` and suffix: the name after ``CUDA::``, but for a few.

::

  _cudastack_core_library_files(<out_names> <name>)

Source: ``ALT`` and ``ONLY_SEARCH_FOR`` in CMake's FindCUDAToolkit, 3.25 to 4.4.
#]=]
function(_cudastack_core_library_files out_names name)
  if(NOT name MATCHES "^(cuda_driver|nvml|cuFile|cusolver_|nvrtc_builtins|nvtx3_interop|sanitizer)")
    set(${out_names} "${name}")
    return(PROPAGATE ${out_names})
  endif()
  set(files_cuda_driver cuda)
  set(files_nvml nvidia-ml)
  set(files_nvml_static nvidia-ml nvml)
  set(files_cuFile cufile cuFile)
  set(files_cuFile_static cufile_static cuFile_static)
  set(files_cuFile_rdma cufile_rdma cuFile_rdma)
  set(files_cuFile_rdma_static cufile_rdma_static cuFile_rdma_static)
  set(files_cusolver_lapack_static lapack_static cusolver_lapack_static)
  set(files_cusolver_metis_static metis_static cusolver_metis_static)
  set(files_nvrtc_builtins nvrtc-builtins)
  set(files_nvrtc_builtins_static nvrtc-builtins_static)
  set(files_nvtx3_interop nvtx3interop)
  set(files_sanitizer sanitizer-public)
  set(result_names "${name}")
  if(DEFINED files_${name})
    set(result_names "${files_${name}}")
  endif()
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names})
endfunction()
