# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders of the CUDA headers that cuDNN's headers include.

::

  _cudastack_inspect_cudnn_cuda_folders()

Records ``cudnn.header.cuda_folders``: of the chosen toolkit, else of its conda environment, or of the wheels around cuDNN's own, which for CUDA 11 and 12 are two: the runtime, and nvcc's for what the runtime's headers
include. Nothing where they lie beside cuDNN's, and where not all are there.
#]=]
function(_cudastack_inspect_cudnn_cuda_folders)
  _cudastack_core_get_fact(folder cudnn.header.folder)
  _cudastack_core_get_fact(toolkit toolkit.include_dirs)
  if(folder STREQUAL "" OR EXISTS "${folder}/cuda_runtime_api.h")
    return()
  endif()
  # nvidia/cudnn/include, nvidia/cuda_runtime/include, nvidia/cu13/include
  cmake_path(SET wheels NORMALIZE "${folder}/../..")
  _cudastack_core_glob_names(others "${wheels}" "cu[1-9][0-9]")
  list(APPEND others cuda_runtime)
  list(TRANSFORM others PREPEND "${wheels}")
  list(TRANSFORM others APPEND "/include")
  # include, targets/x86_64-linux/include: conda
  cmake_path(GET folder PARENT_PATH prefix)
  _cudastack_core_glob_names(targets "${prefix}" "targets/*/include")
  list(TRANSFORM targets PREPEND "${prefix}/")
  foreach(candidate IN LISTS toolkit others targets)
    set(folders "${candidate}")
    if(EXISTS "${candidate}/cuda_runtime_api.h" AND NOT EXISTS "${candidate}/crt/host_defines.h")
      list(APPEND folders "${wheels}cuda_nvcc/include")
    endif()
    list(GET folders -1 last)
    if(EXISTS "${candidate}/cuda_runtime_api.h" AND EXISTS "${last}/crt/host_defines.h")
      _cudastack_core_record(cudnn.header "cuda_folders=${folders}")
      return()
    endif()
  endforeach()
endfunction()
