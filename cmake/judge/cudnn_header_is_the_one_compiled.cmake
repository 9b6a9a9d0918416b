# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-007: the cuDNN header that the compiler takes for a target with our cuDNN target is the chosen one.

Reads ``cudnn.header`` (path, folder, version), ``cudnn.library.header`` and ``.header_cxx`` (real, version): what sources compile with by the order of the compiler. Catalogue: E19. The same folder, or the
same major.minor from elsewhere, holds. Live: whatever includes ``cudnn.h`` is concerned. What a target adds of its own is CS-CUDNN-004.
Source: GCC's manual, *Directory Options*; ``nvcc --dryrun``; measured with ``-H``.
#]=]
function(_cudastack_judge_cudnn_header_is_the_one_compiled out_verdict)
  set(id CS-CUDNN-007)
  if(NOT DEFINED cudnn.header.path OR NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  if(NOT DEFINED cudnn.library.header.path)
    set(missing cudnn.library.header.path)
  endif()
  set(chosen "")
  if(DEFINED cudnn.header.version AND cudnn.header.version MATCHES "^[0-9]+\\.[0-9]+")
    set(chosen "${CMAKE_MATCH_0}")
  else()
    list(APPEND missing cudnn.header.version)
  endif()
  set(odd "")
  set(show "")
  foreach(pair IN ITEMS "compiled|cudnn.library.header" "compiled by C++|cudnn.library.header_cxx")
    string(REGEX MATCH "^(.*)\\|(.*)$" pair "${pair}")
    set(label "${CMAKE_MATCH_1}")
    set(subject "${CMAKE_MATCH_2}")
    if(NOT DEFINED ${subject}.path)
      continue()
    elseif(NOT DEFINED ${subject}.version OR NOT ${subject}.version MATCHES "^[0-9]+\\.[0-9]+")
      list(APPEND missing "${subject}.version")
    elseif(chosen AND NOT CMAKE_MATCH_0 VERSION_EQUAL chosen)
      set(taken "${CMAKE_MATCH_0}")
      list(APPEND odd "${subject}")
      list(APPEND show "${label}" "${subject}")
    endif()
  endforeach()
  if(odd)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "another cuDNN header is compiled than the chosen one"
      SHOW chosen cudnn.header ${show} library cudnn.library
      WHY
        "the compiler finds it first: code is compiled for ${taken} and linked with ${chosen}, and nothing says so before its first cuDNN call"
      FIX compiled_cudnn ${odd}
      AFTER CS-CUDNN-001 CS-CUDNN-002 CS-ENV-001
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
