# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-008: cuDNN finds the libraries of the toolkit that it loads by name.

Reads ``cudnn.library.loaded.wants.<n>`` (library, name, outcome, beside, release), ``.flavour``; ``lib.<name>.path`` and ``nvcc.release``: whether the chosen toolkit has
them; ``request.alone``. Catalogue: E9, E10. Live: cuBLAS or cuBLASLt is nowhere, or NVRTC for the flavour "jit", which has nothing but code that is compiled at run time. Latent: NVRTC is nowhere, or is of another CUDA
major. A note where the toolkit, or a wheel beside cuDNN's, or the active environment, has it: the loader does not look there from cuDNN, but takes what the program links. Another release of the same major holds. Idle for one that loads nothing by name.
Source: the names in the files of 8.9 to 9.28; the RUNPATH of each; ld.so(8).
#]=]
function(_cudastack_judge_cudnn_finds_what_it_loads out_verdict)
  set(id CS-CUDNN-008)
  if(NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED cudnn.library.loaded.wants.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.library.loaded.wants.count)
    return(PROPAGATE ${out_verdict})
  elseif(cudnn.library.loaded.wants.count EQUAL 0)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(says_cublas "cuBLAS")
  set(says_cublasLt "cuBLASLt")
  set(says_nvrtc "NVRTC")
  set(says_nvrtc-builtins "the builtins of NVRTC")
  foreach(
    list
    IN
    ITEMS show names libraries linked foreign
  )
    set(${list} "")
  endforeach()
  set(grade latent)
  set(after CS-CUDNN-003 CS-CUDNN-005 CS-CUDNN-006)
  set(number 0)
  while(number LESS cudnn.library.loaded.wants.count)
    math(EXPR number "${number} + 1")
    set(want "cudnn.library.loaded.wants.${number}")
    set(library "${${want}.library}")
    string(TOLOWER "lib.${library}" own)
    string(REGEX MATCH "\\.so\\.([0-9]+)" major "${${want}.name}")
    set(major "${CMAKE_MATCH_1}")
    set(is_there 0)
    if(DEFINED ${want}.beside)
      set(is_there 1)
    elseif(DEFINED ${own}.path AND ${own}.path MATCHES "\\.so$")
      if(NOT DEFINED nvcc.release OR nvcc.release MATCHES "^${major}\\.")
        set(is_there 1)
      endif()
    endif()
    set(state "${${want}.outcome}")
    if(state STREQUAL "ok" AND DEFINED ${want}.release AND NOT ${want}.release MATCHES "^${major}\\.")
      set(state foreign)
    endif()
    if(state STREQUAL "ok")
      continue()
    elseif(is_there AND state MATCHES "^(missing|foreign)$")
      list(APPEND linked "${says_${library}}")
      continue()
    elseif(state STREQUAL "foreign")
      list(APPEND foreign "${want}")
      continue()
    elseif(state STREQUAL "missing")
      list(APPEND show "${${want}.name} (missing)" "${want}")
    else()
      list(APPEND show "${${want}.name} (damaged)" "${want}")
      list(APPEND after CS-LOADER-003)
    endif()
    list(APPEND names "${says_${library}}")
    list(APPEND libraries "${library}")
    if(library MATCHES "^cublas" OR DEFINED cudnn.library.loaded.flavour)
      set(grade live)
    endif()
  endwhile()
  list(JOIN names " and " names)
  string(REGEX REPLACE " and (.* and )" ", \\1" names "${names}")
  list(JOIN linked " and " linked)
  string(REGEX REPLACE " and (.* and )" ", \\1" linked "${linked}")
  if(names)
    set(why "its engines that are compiled at run time cannot be used; it takes others, or says that it has none")
    if(grade STREQUAL "live")
      set(
        why
        "such a library is loaded by name when it is first used, of which neither the linker nor ldd tells: the program starts, and its first convolution fails"
      )
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "cuDNN cannot find the ${names} that it loads"
      SHOW "cuDNN" cudnn.library.loaded ${show}
      WHY "${why}"
      FIX cudnn_wants ${libraries}
      AFTER ${after}
    )
  elseif(foreign)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE latent
      TITLE "cuDNN loads the NVRTC of another CUDA"
      SHOW "cuDNN" cudnn.library.loaded "NVRTC" ${foreign}
      WHY
        "it finds no ${${foreign}.name} and takes what has the bare name: what it compiles at run time is built by another CUDA than its own"
      FIX cudnn_wants nvrtc
      AFTER ${after}
    )
  elseif(linked)
    set(who "a program has to link it")
    if(DEFINED request.alone)
      set(who "the targets of CudnnStrict link it")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      note
      ${id}
      TITLE "cuDNN by itself does not find ${linked}"
      WHY "it is there, where the loader does not look from cuDNN: ${who}"
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
