# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-004: every cuDNN that a target links is of the release of the header that the target compiles with.

Reads ``cudnn.linked.<n>.*`` of the late look; for the library that was examined its version counts as found there
(``cudnn.library.version``, ``cudnn.library.loaded.version``). Catalogue: E1. Compared by major.minor, by major where the file does
not tell more. Live where a target that is built links it. Latent where it compiles with another one only if its own folder is no system folder. Source: cuDNN's own versioning rules.
#]=]
function(_cudastack_judge_linked_cudnn_matches_header out_verdict)
  set(id CS-CUDNN-004)
  if(NOT DEFINED cudnn.linked.count)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  set(live "")
  set(latent "")
  set(fix_live "")
  set(fix_latent "")
  set(doubt "")
  set(number 0)
  while(number LESS cudnn.linked.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.linked.${number}")
    set(library "")
    foreach(name IN ITEMS cudnn.library.loaded cudnn.library ${item})
      if(DEFINED ${name}.version AND DEFINED ${name}.real AND DEFINED ${item}.real)
        if(${name}.real STREQUAL ${item}.real)
          set(library "${${name}.version}")
        endif()
      endif()
    endforeach()
    if(library STREQUAL "" AND DEFINED ${item}.major)
      set(library "${${item}.major}")
    endif()
    set(header "")
    if(DEFINED ${item}.header.version)
      set(header "${${item}.header.version}")
    endif()
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" library_minor "${library}")
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" header_minor "${header}")
    string(REGEX MATCH "^[0-9]+" library_major "${library}")
    string(REGEX MATCH "^[0-9]+" header_major "${header}")
    if(header_major STREQUAL "")
      list(APPEND missing "${item}.header.version")
    elseif(library_major STREQUAL "")
      list(APPEND missing "${item}.version")
    elseif(
      NOT header_major EQUAL library_major
      OR (library_minor AND header_minor AND NOT header_minor VERSION_EQUAL library_minor)
    )
      set(grade "${${item}.grade}")
      if(DEFINED ${item}.header.doubt)
        set(grade latent)
        set(doubt ", unless it has its include folder as a system folder")
      endif()
      list(APPEND ${grade} header "${item}.header" library "${item}")
      list(APPEND fix_${grade} "${item}")
    elseif(header_minor STREQUAL "")
      list(APPEND missing "${item}.header.version")
    elseif(library_minor STREQUAL "")
      list(APPEND missing "${item}.version")
    endif()
  endwhile()
  set(grade latent)
  if(live)
    set(grade live)
    set(doubt "")
  endif()
  if(live OR latent)
    list(GET fix_${grade} 0 first)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "a target links another cuDNN than it compiles with"
      SHOW ${${grade}}
      WHY "code compiled for one release would be linked with another and fail at its first cuDNN call${doubt}"
      FIX linked_cudnn ${first}
      AFTER CS-CUDNN-002
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
