# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes the CUDA headers that came with a cuDNN in the place of those of a toolkit that nobody chose and that is of another major than this cuDNN is built for.

::

  _cudastack_inspect_cudnn_own_cuda()

Records ``cudnn.header.cuda_folders`` and ``cudnn.header.cuda_release``, of a find of cuDNN alone: what it hands out is of one CUDA then. Nothing where the project has found a toolkit, which its
programs use. To be called when the inspector has spoken.
#]=]
function(_cudastack_inspect_cudnn_own_cuda)
  _cudastack_core_get_fact(source nvcc.chooser_source)
  _cudastack_core_get_fact(toolkit nvcc.release)
  _cudastack_core_get_fact(built cudnn.library.loaded.cuda_release)
  string(REGEX MATCH "^[0-9]+" toolkit "${toolkit}")
  string(REGEX MATCH "^[0-9]+" major "${built}")
  if(TARGET CUDA::toolkit OR NOT source STREQUAL "default" OR NOT toolkit OR NOT major OR major STREQUAL toolkit)
    return()
  endif()
  _cudastack_core_get_fact(own cudnn.header.folder)
  _cudastack_inspect_cuda_header_places(places "${own}")
  foreach(place IN LISTS own places)
    _cudastack_core_header_release(release "${place}/cuda_runtime_api.h" CUDART_VERSION)
    _cudastack_inspect_cuda_header_folders(folders "${place}")
    if(folders AND release MATCHES "^${major}[.]")
      list(REMOVE_ITEM folders "${own}")
      _cudastack_core_record(cudnn.header "cuda_folders=${folders}" "cuda_release=${release}")
      return()
    endif()
  endforeach()
endfunction()
