# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The header of CUDA that nobody brings to a project which includes cuDNN's.

::

  _cudastack_inspect_cudnn_cuda_missing()

Records ``cudnn.header.cuda_missing`` of a find where there is no toolkit and the targets name no folder of CUDA. Not where the project's compilers find the headers, nor where a variable names a folder that has
them, from which the project may take them; nor where that cannot be told, since nothing is compiled or it is compiled for another machine.
#]=]
function(_cudastack_inspect_cudnn_cuda_missing)
  _cudastack_core_get_fact(nvcc nvcc.path)
  _cudastack_core_get_fact(own cudnn.header.folder)
  _cudastack_core_get_fact(taken cudnn.header.cuda_folders)
  if(
    nvcc
    OR taken
    OR own STREQUAL ""
    OR TARGET CUDA::toolkit
    OR CMAKE_CROSSCOMPILING
    OR NOT (CMAKE_C_COMPILER_LOADED OR CMAKE_CXX_COMPILER_LOADED)
  )
    return()
  endif()
  _cudastack_inspect_project_folders(folders)
  _cudastack_inspect_cuda_header_places(places "${own}")
  _cudastack_core_encode(own "${own}")
  list(APPEND folders "${own}")
  set(missing "")
  foreach(header IN ITEMS crt/host_defines.h cuda_runtime_api.h)
    set(is_there 0)
    foreach(folder IN LISTS folders)
      _cudastack_core_decode(folder "${folder}")
      if(EXISTS "${folder}/${header}")
        set(is_there 1)
        break()
      endif()
    endforeach()
    if(NOT is_there AND NOT (header STREQUAL "cuda_runtime_api.h" AND places))
      set(missing "${header}")
    endif()
  endforeach()
  _cudastack_core_record(cudnn.header "cuda_missing=${missing}")
endfunction()
