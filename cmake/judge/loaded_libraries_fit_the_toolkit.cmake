# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-LOADER-001: the CUDA libraries that the loader takes at run time are those of the chosen toolkit, or of its release.

Reads ``lib.<name>.real``, ``.version``, ``.release`` and the same of ``lib.<name>.loaded`` for cudart, and for every library that was asked
for; ``nvcc.release``; ``late.unexamined``. Catalogue: F13. The same real file, or the same major.minor, holds: of cudart and NVRTC the CUDA release, of
the others, which have numbers of their own, the version. Live: an older one, or one of another major, of a
library that was asked for by name. Latent: the same of a library that only cuDNN wants, or of cudart, which most programs hold as a
static library; and a newer one of the same major, which NVIDIA's rules allow and nobody has tried.
Source: CUDA Compatibility, minor version compatibility; ld.so(8).
#]=]
function(_cudastack_judge_loaded_libraries_fit_the_toolkit out_verdict)
  set(id CS-LOADER-001)
  if(NOT DEFINED nvcc.path OR NOT DEFINED lib.cudart.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(grade latent)
  set(
    why
    "NVIDIA allows a newer CUDA of the same major at run time; it is not what the program was built and tried with"
  )
  set(show "")
  set(odd "")
  set(missing "")
  set(names cudart cublas cublasLt nvrtc)
  if(DEFINED request.libraries)
    list(APPEND names ${request.libraries})
    list(REMOVE_DUPLICATES names)
  endif()
  foreach(name IN LISTS names)
    string(TOLOWER "lib.${name}" library)
    string(TOLOWER "request.${name}" asked)
    if(NOT DEFINED ${library}.path OR NOT ${library}.path MATCHES "\\.so$")
      continue()
    elseif(NOT (name STREQUAL "cudart" OR DEFINED ${asked} OR DEFINED request.cudnn))
      continue()
    elseif(NOT DEFINED ${library}.loaded.real)
      # What only a driver brings may well not be there where a program is built.
      if(NOT DEFINED ${library}.loaded.error OR NOT ${library}.loaded.error MATCHES "^lib(cuda|nvidia-[a-z]+)\\.so")
        list(APPEND missing "${library}.loaded.real")
      endif()
      continue()
    elseif(DEFINED ${library}.real AND ${library}.loaded.real STREQUAL ${library}.real)
      continue()
    endif()
    set(field version)
    if(name MATCHES "^(cudart|nvrtc)$")
      set(field release)
    endif()
    if(field STREQUAL "release" AND NOT DEFINED ${library}.release AND DEFINED nvcc.release)
      set(${library}.release "${nvcc.release}")
    endif()
    foreach(part IN ITEMS own loaded)
      set(${part} "")
      string(REPLACE ".own" "" subject "${library}.${part}")
      if(DEFINED ${subject}.${field} AND ${subject}.${field} MATCHES "^[0-9]+\\.[0-9]+")
        set(${part} "${CMAKE_MATCH_0}")
      else()
        list(APPEND missing "${subject}.${field}")
      endif()
    endforeach()
    if(NOT own OR NOT loaded OR own VERSION_EQUAL loaded)
      continue()
    endif()
    list(APPEND show "${name}" "${library}" "loaded" "${library}.loaded")
    list(APPEND odd "${library}.loaded")
    string(REGEX MATCH "^[0-9]+\\." major "${own}")
    if(loaded VERSION_LESS own OR NOT loaded MATCHES "^${major}")
      set(why "the program would be built for ${own} and run with ${loaded}, which has not all that ${own} has")
      if(DEFINED ${asked})
        set(grade live)
      endif()
    endif()
  endforeach()
  # What a target loads by a run-time path of its own was not tried.
  if(DEFINED late.unexamined)
    list(APPEND missing ${late.unexamined})
  endif()
  if(odd)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "another CUDA is loaded at run time than the chosen toolkit"
      SHOW ${show}
      WHY "${why}"
      FIX loaded_libraries ${odd}
      AFTER CS-TOOLKIT-002
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
