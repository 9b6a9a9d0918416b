# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-005: the cuDNN that the loader takes is built for the CUDA major of the chosen toolkit.

Reads ``cudnn.library.loaded.cuda_release`` (what cuDNN says it was built with) and ``nvcc.release``; ``late.unexamined_cudnn``. Catalogue: E9. Compared by major
only: cuDNN's minor differs in healthy stacks. Source: cudnnGetCudartVersion(), cuDNN API reference; builds for CUDA 12 and 13
share file names and SONAME, so only the library itself can tell.
#]=]
function(_cudastack_judge_cudnn_is_built_for_this_cuda out_verdict)
  set(id CS-CUDNN-005)
  if(NOT DEFINED cudnn.library.path OR NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  foreach(fact IN ITEMS cudnn.library.loaded.cuda_release nvcc.release)
    if(NOT DEFINED ${fact})
      list(APPEND missing "${fact}")
    endif()
  endforeach()
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  string(REGEX MATCH "^[0-9]+" cudnn_major "${cudnn.library.loaded.cuda_release}")
  string(REGEX MATCH "^[0-9]+" cuda_major "${nvcc.release}")
  if(cudnn_major EQUAL cuda_major AND DEFINED late.unexamined_cudnn)
    # What a target loads by a run-time path of its own was not tried.
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${late.unexamined_cudnn})
  elseif(cudnn_major EQUAL cuda_major)
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "this cuDNN is built for CUDA ${cudnn_major}, the toolkit is CUDA ${cuda_major}"
      SHOW nvcc nvcc "cuDNN" cudnn.library.loaded
      WHY "cuDNN would load the cuBLASLt and NVRTC of CUDA ${cudnn_major} beside those of CUDA ${cuda_major}"
      FIX cudnn_of_major "${cuda_major}"
      AFTER CS-CUDNN-001 CS-CUDNN-003
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
