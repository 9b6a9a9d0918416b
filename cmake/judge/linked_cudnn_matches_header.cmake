# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-004: every cuDNN that a target links is of the release of the header that the target compiles with.

Reads ``cudnn.linked.<n>.*``, ``late.unknown_cudnn`` and ``late.unseen`` of the late look; for the library that was examined its version counts as found there
(``cudnn.library.version``, ``cudnn.library.loaded.version``). Catalogue: E1. Compared by major.minor, by major where the file does
not tell more. Live where a target that is built links it. Latent where it compiles with another one only if its own folder is no system folder. Source: cuDNN's own versioning rules.
#]=]
function(_cudastack_judge_linked_cudnn_matches_header out_verdict)
  set(id CS-CUDNN-004)
  set(missing "")
  if(DEFINED late.unknown_cudnn)
    set(missing "${late.unknown_cudnn}")
  endif()
  if(DEFINED late.unseen AND DEFINED cudnn.library.path)
    list(APPEND missing late.unseen)
  endif()
  if(NOT DEFINED cudnn.linked.count AND NOT missing)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(live "")
  set(latent "")
  set(shown_live "")
  set(shown_latent "")
  set(fix_live "")
  set(fix_latent "")
  set(two_live "")
  set(two_latent "")
  set(doubt "")
  set(number 0)
  while(DEFINED cudnn.linked.count AND number LESS cudnn.linked.count)
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
      endif()
      # The target may have the header's own library as well: then another cuDNN came along with something that it links.
      set(beside "")
      foreach(other_number RANGE 1 ${cudnn.linked.count})
        set(other "cudnn.linked.${other_number}")
        if(
          DEFINED ${other}.version
          AND DEFINED ${other}.header.path
          AND ${other}.target STREQUAL ${item}.target
          AND ${other}.header.path STREQUAL ${item}.header.path
        )
          string(REGEX MATCH "^[0-9]+\\.[0-9]+" other_minor "${${other}.version}")
          if(other_minor STREQUAL header_minor)
            set(beside "its library" "${other}")
          endif()
        endif()
      endforeach()
      if(beside)
        # Whichever header it takes, it is not that of both.
        list(APPEND two_${grade} "${item}")
        set(shown_${grade} "")
        list(
          APPEND ${grade}
          header
          "${item}.header"
          ${beside}
          "another library"
          "${item}"
        )
      else()
        # The parts of one cuDNN are compared with one header.
        if(NOT "${shown_${grade}}" STREQUAL "${${item}.target}|${${item}.header.path}")
          list(APPEND ${grade} header "${item}.header")
        endif()
        set(shown_${grade} "${${item}.target}|${${item}.header.path}")
        list(APPEND ${grade} library "${item}")
        if(DEFINED ${item}.header.doubt)
          set(doubt ", unless it has its include folder as a system folder")
        endif()
      endif()
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
    set(title "a target links another cuDNN than it compiles with")
    set(why "code compiled for one release would be linked with another and fail at its first cuDNN call")
    if(two_${grade})
      set(title "a target links two cuDNNs, and compiles with one of them")
      set(
        why
        "which of the two it runs with is left to the order of links and run-time paths; code compiled for one release fails with another"
      )
    endif()
    set(fix linked_cudnn ${fix_${grade}})
    if(first IN_LIST two_${grade} AND DEFINED cudnn.library.real AND ${first}.real STREQUAL cudnn.library.real)
      if(NOT DEFINED ${first}.entry AND NOT DEFINED ${first}.header.entry)
        set(fix examined_cudnn ${first})
      endif()
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW ${${grade}}
      WHY "${why}${doubt}"
      FIX ${fix}
      AFTER CS-CUDNN-002 CS-CUDNN-007
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
