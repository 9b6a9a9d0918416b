# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder of the CUDA headers that cuDNN's headers include.

::

  _cudastack_inspect_cudnn_cuda_folder()

Records ``cudnn.header.cuda_folder``: of the chosen toolkit, else of the wheels around cuDNN's own; nothing where they lie beside cuDNN's.
#]=]
function(_cudastack_inspect_cudnn_cuda_folder)
  _cudastack_core_get_fact(folder cudnn.header.folder)
  _cudastack_core_get_fact(toolkit toolkit.include_dirs)
  if(folder STREQUAL "" OR EXISTS "${folder}/cuda_runtime_api.h")
    return()
  endif()
  # nvidia/cudnn/include, nvidia/cuda_runtime/include, nvidia/cu13/include
  cmake_path(SET wheels NORMALIZE "${folder}/../..")
  _cudastack_core_glob_names(others "${wheels}" cuda_runtime "cu[1-9][0-9]")
  list(TRANSFORM others PREPEND "${wheels}")
  list(TRANSFORM others APPEND "/include")
  foreach(candidate IN LISTS toolkit others)
    if(EXISTS "${candidate}/cuda_runtime_api.h")
      _cudastack_core_record(cudnn.header "cuda_folder=${candidate}")
      return()
    endif()
  endforeach()
endfunction()
