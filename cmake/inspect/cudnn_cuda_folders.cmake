# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of the CUDA headers that cuDNN's headers include.

::

  _cudastack_inspect_cudnn_cuda_folders()

Records ``cudnn.header.cuda_folders``: of the chosen toolkit, else of what lies around cuDNN. Nothing where they lie beside cuDNN's, and where not all are there.
#]=]
function(_cudastack_inspect_cudnn_cuda_folders)
  _cudastack_core_get_fact(folder cudnn.header.folder)
  _cudastack_core_get_fact(toolkit toolkit.include_dirs)
  if(folder STREQUAL "" OR EXISTS "${folder}/cuda_runtime_api.h")
    return()
  endif()
  _cudastack_inspect_cuda_header_places(places "${folder}")
  foreach(place IN LISTS toolkit places)
    _cudastack_inspect_cuda_header_folders(folders "${place}")
    if(folders)
      _cudastack_core_record(cudnn.header "cuda_folders=${folders}")
      return()
    endif()
  endforeach()
endfunction()
