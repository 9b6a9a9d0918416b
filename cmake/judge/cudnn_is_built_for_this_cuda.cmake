# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-005: the cuDNN that the loader takes, and each that a target links, is built for the CUDA major of the chosen toolkit.

Reads ``cudnn.library.loaded.cuda_release`` (what cuDNN says it was built with) and ``nvcc.release``; ``cudnn.header.cuda_release``; ``late.unexamined_cudnn``, ``late.unknown_cudnn``, ``late.unseen``; of the late look
``cudnn.linked.<n>`` (real, grade, cuda_major: by the ledger that owns the file). Catalogue: E9. Compared by major only: cuDNN's minor differs in healthy
stacks. Live where a target that is built links it; latent where nobody chose the toolkit and a find hands out the CUDA that came with cuDNN: only what the project finds later would
mix the two. Where no ledger tells it is not known. Source: cudnnGetCudartVersion(), cuDNN API reference; builds for
CUDA 12 and 13 share file names and SONAME, so only the library itself can tell, or who brought it.
#]=]
function(_cudastack_judge_cudnn_is_built_for_this_cuda out_verdict)
  set(id CS-CUDNN-005)
  if(NOT DEFINED nvcc.path OR (NOT DEFINED cudnn.library.path AND NOT DEFINED cudnn.linked.count))
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED nvcc.release)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING nvcc.release)
    return(PROPAGATE ${out_verdict})
  endif()
  string(REGEX MATCH "^[0-9]+" cuda_major "${nvcc.release}")
  set(state idle)
  set(missing "")
  set(live "")
  set(latent "")
  if(DEFINED cudnn.library.path)
    set(state holds)
    if(NOT DEFINED cudnn.library.loaded.cuda_release)
      set(missing cudnn.library.loaded.cuda_release)
    elseif(NOT cudnn.library.loaded.cuda_release MATCHES "^${cuda_major}(\\.|$)")
      string(REGEX MATCH "^[0-9]+" cudnn_major "${cudnn.library.loaded.cuda_release}")
      set(grade live)
      if(DEFINED cudnn.header.cuda_release AND cudnn.header.cuda_release MATCHES "^${cudnn_major}(\\.|$)")
        set(grade latent)
      endif()
      set(${grade} cudnn.library.loaded)
    elseif(DEFINED late.unexamined_cudnn)
      # What a target loads by a run-time path of its own was not tried.
      set(missing "${late.unexamined_cudnn}")
    endif()
  endif()
  # What nobody could read may be another one.
  if(DEFINED late.unknown_cudnn)
    list(APPEND missing ${late.unknown_cudnn})
  endif()
  if(DEFINED late.unseen)
    list(APPEND missing late.unseen)
  endif()
  set(number 0)
  while(DEFINED cudnn.linked.count AND number LESS cudnn.linked.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.linked.${number}")
    if(NOT DEFINED ${item}.real OR NOT DEFINED ${item}.grade)
      continue()
    elseif(DEFINED ${item}.cuda_major)
      if(NOT ${item}.cuda_major EQUAL cuda_major)
        list(APPEND ${${item}.grade} "${item}")
      elseif(state STREQUAL "idle")
        set(state holds)
      endif()
    elseif(
      DEFINED cudnn.library.real
      AND NOT ${item}.real STREQUAL cudnn.library.real
      AND ${item}.grade STREQUAL "live"
    )
      if(NOT DEFINED cudnn.library.loaded.real OR NOT ${item}.real STREQUAL cudnn.library.loaded.real)
        list(APPEND missing "${item}.cuda_major")
      endif()
    endif()
  endwhile()
  set(grade latent)
  if(live)
    set(grade live)
  endif()
  if(live OR latent)
    list(GET ${grade} 0 first)
    if(first STREQUAL "cudnn.library.loaded")
      set(title "this cuDNN is built for CUDA ${cudnn_major}, the toolkit is CUDA ${cuda_major}")
      set(fix cudnn_of_major "${cuda_major}")
    else()
      set(cudnn_major "${${first}.cuda_major}")
      set(title "a target links a cuDNN for CUDA ${cudnn_major}, the toolkit is CUDA ${cuda_major}")
      set(fix linked_cudnn_of_major "${first}")
    endif()
    set(why "cuDNN would load the cuBLASLt and NVRTC of CUDA ${cudnn_major} beside those of CUDA ${cuda_major}")
    if(first STREQUAL "cudnn.library.loaded" AND grade STREQUAL "latent")
      set(
        why
        "CUDA ${cudnn_major} came with it, and the targets of CudnnStrict name its headers; find_package(CUDAToolkit) or the CUDA language would bring CUDA ${cuda_major} into the same program"
      )
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW nvcc nvcc "cuDNN" "${first}"
      WHY "${why}"
      FIX ${fix}
      AFTER CS-CUDNN-001 CS-CUDNN-003
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} ${state} ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
