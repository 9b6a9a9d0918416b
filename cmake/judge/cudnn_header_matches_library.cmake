# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-002: the cuDNN header and the cuDNN library to link are of one release.

Reads ``cudnn.header.version``, ``cudnn.library.version``, ``cudnn.library.major``; where the library's file does not tell, the answer
of the loaded library counts if it is the same file (``cudnn.library.loaded.real``). Catalogue: E1. Compared by major.minor.
Source: cuDNN API reference, cudnnGetVersion(); cuDNN's own versioning rules.
#]=]
function(_cudastack_judge_cudnn_header_matches_library out_verdict)
  set(id CS-CUDNN-002)
  if(NOT DEFINED cudnn.header.path OR NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  if(
    NOT DEFINED cudnn.library.version
    AND DEFINED cudnn.library.loaded.version
    AND cudnn.library.loaded.real STREQUAL cudnn.library.real
  )
    set(cudnn.library.version "${cudnn.library.loaded.version}")
  endif()
  # Two numbers where both sides have them; where one has less, another major is proof enough, the same is not.
  set(missing "")
  foreach(part IN ITEMS header library)
    set(${part} "")
    set(${part}_major "")
    if(DEFINED cudnn.${part}.version AND cudnn.${part}.version MATCHES "^([0-9]+)\\.[0-9]+")
      set(${part} "${CMAKE_MATCH_0}")
      set(${part}_major "${CMAKE_MATCH_1}")
    else()
      list(APPEND missing "cudnn.${part}.version")
    endif()
  endforeach()
  if(NOT library_major AND DEFINED cudnn.library.major)
    set(library_major "${cudnn.library.major}")
  endif()
  set(differ "")
  if(header AND library)
    if(NOT header VERSION_EQUAL library)
      set(differ 1)
    endif()
  elseif(header_major AND library_major AND NOT header_major EQUAL library_major)
    set(differ 1)
  else()
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  if(differ)
    # A file that another release was copied over is the cause.
    set(after "")
    foreach(part IN ITEMS header library)
      _cudastack_core_contradiction(by own other cudnn.${part})
      if(by MATCHES "^(package|name)$")
        set(after AFTER CS-TOOLKIT-010)
      endif()
    endforeach()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "cuDNN header and cuDNN library differ"
      SHOW header cudnn.header library cudnn.library
      WHY "a program built for one release would be linked with another and fail at its first cuDNN call"
      FIX one_cudnn ${after}
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
