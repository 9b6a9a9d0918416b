# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-003: the cuDNN that the loader takes at run time fits the header.

Reads ``cudnn.header.version``, ``cudnn.library.loaded.version``. Catalogue: E4. Same major.minor holds; newer within
the major warns; older, or another major, stops. Patch levels are free. Where the linked file itself is loaded, a difference is
that of CS-CUDNN-002, which is the cause.
Source: cuDNN's compatibility rule, same major and run-time minor not below the build's.
#]=]
function(_cudastack_judge_cudnn_loaded_matches_header out_verdict)
  set(id CS-CUDNN-003)
  if(NOT DEFINED cudnn.header.path OR NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  foreach(part IN ITEMS header library.loaded)
    if(NOT DEFINED cudnn.${part}.version OR NOT cudnn.${part}.version MATCHES "^[0-9]+\\.[0-9]+")
      list(APPEND missing "cudnn.${part}.version")
    endif()
  endforeach()
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  string(REGEX MATCH "^([0-9]+)\\.[0-9]+" header "${cudnn.header.version}")
  set(header_major "${CMAKE_MATCH_1}")
  string(REGEX MATCH "^([0-9]+)\\.[0-9]+" loaded "${cudnn.library.loaded.version}")
  set(loaded_major "${CMAKE_MATCH_1}")
  if(loaded VERSION_EQUAL header)
    _cudastack_core_verdict(${out_verdict} holds ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(grade live)
  set(why "the program would be built for ${header} and run with ${loaded}")
  if(loaded VERSION_GREATER header AND loaded_major EQUAL header_major)
    set(grade latent)
    set(why "within a major a newer cuDNN is allowed; another one than was linked is seldom meant")
  endif()
  _cudastack_core_verdict(
    ${out_verdict}
    broken
    ${id}
    GRADE ${grade}
    TITLE "another cuDNN is loaded at run time than the header's"
    SHOW header cudnn.header library cudnn.library loaded cudnn.library.loaded
    WHY "${why}"
    FIX loaded_library cudnn.library.loaded
    AFTER CS-CUDNN-002
  )
  return(PROPAGATE ${out_verdict})
endfunction()
