# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-010: what a file of the stack says of itself agrees with its package and with its name.

Reads of ``nvcc``, ``ptxas``, ``header.<name>``, ``cudnn.<part>``, cudart, NVRTC and cuBLAS what ``core/contradiction.cmake`` reads: ``.version``, ``.real``,
``.loaded.*``, ``.origin.*``; ``nvcc.release``, ``header.cudart.release``, ``cudnn.header.version``, ``cudnn.library.version``. Catalogue: B2, E1. Compared by
major.minor, and only where the package is numbered as the file is. Live: the file is also of another release than what it works with, or than its name,
by which programs are linked. Latent: only its package is of another one. Source: the package's ledger; the answers of the files.
#]=]
function(_cudastack_judge_sources_of_a_version_agree out_verdict)
  set(id CS-TOOLKIT-010)
  set(missing "")
  foreach(
    list
    IN
    ITEMS live latent fix_live fix_latent why_live why_latent
  )
    set(${list} "")
  endforeach()
  if(NOT DEFINED lib.cudart.loaded.real AND DEFINED lib.cudart.path AND lib.cudart.path MATCHES "\\.so$")
    set(missing lib.cudart.loaded.real)
  endif()
  set(state idle)
  foreach(
    item
    IN
    ITEMS
      "nvcc|nvcc|header.cudart.release"
      "ptxas|ptxas|header.cudart.release"
      "cuda.h|header.cuda|nvcc.release"
      "cuda_runtime_api.h|header.cudart|nvcc.release"
      "cudart|lib.cudart|nvcc.release"
      "nvrtc|lib.nvrtc|nvcc.release"
      # cuBLAS answers with the version of its cublasLt.
      "cublasLt|lib.cublaslt|lib.cublas.version"
      "cuDNN header|cudnn.header|cudnn.library.version"
      "cuDNN|cudnn.library|cudnn.header.version"
  )
    string(REGEX MATCH "^(.*)\\|(.*)\\|(.*)$" item "${item}")
    set(label "${CMAKE_MATCH_1}")
    set(subject "${CMAKE_MATCH_2}")
    set(around "${CMAKE_MATCH_3}")
    if(NOT DEFINED ${subject}.path)
      continue()
    endif()
    _cudastack_core_contradiction(by own other "${subject}")
    if(by STREQUAL "")
      continue()
    elseif(by STREQUAL "none")
      set(state holds)
      continue()
    endif()
    set(grade latent)
    if(by STREQUAL "name")
      set(grade live)
    elseif(DEFINED ${around} AND ${around} MATCHES "^([0-9]+\\.[0-9]+)")
      if(NOT own VERSION_EQUAL CMAKE_MATCH_1)
        set(grade live)
      endif()
    endif()
    set(file "${subject}")
    if(DEFINED ${subject}.loaded.real)
      set(file "${subject}.loaded")
    endif()
    list(APPEND ${grade} "${label}" "${file}")
    # The link to it may be another package's.
    list(APPEND fix_${grade} "${file}")
    list(APPEND why_${grade} "${label} says ${own}, its ${by} ${other}")
  endforeach()
  # An archive tells no version; that it is not its package's file is known.
  if(DEFINED lib.cudart_static.origin.changed)
    list(APPEND latent cudart_static lib.cudart_static)
    list(APPEND fix_latent lib.cudart_static)
    list(APPEND why_latent "libcudart_static.a, which nvcc links by itself, is not the file of its package")
  endif()
  set(grade latent)
  set(end "the next update or repair of the package brings that release back")
  if(live)
    set(grade live)
    set(end "a file of another release has been put in its place, and does not fit what it is used with")
  endif()
  list(JOIN why_${grade} "; " why)
  if(live OR latent)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "a file of this stack is not of the release that it was installed as"
      SHOW ${${grade}}
      WHY "${why}: ${end}"
      FIX damaged_library ${fix_${grade}}
      AFTER CS-LOADER-003
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} ${state} ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
