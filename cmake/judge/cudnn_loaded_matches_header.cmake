# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-003: the cuDNN that the loader takes at run time fits the header.

Reads ``cudnn.header.version``, ``cudnn.library.loaded.version``; of the late look ``cudnn.linked.<n>.*`` (a header that a target compiles with),
``cudnn.runpath.<n>.*`` (a cuDNN to which a target's own run-time path leads), ``late.unknown_run_paths``, ``late.unknown_cudnn``, ``late.unseen``. Catalogue: E4. Same major.minor holds; newer within
the major warns; older, or another major, stops. Patch levels are free. Where the linked file itself is loaded, a difference is
that of CS-CUDNN-002 or, of a target, CS-CUDNN-004, which is the cause. Where a target links another cuDNN than the examined one, what it loads is not known.
Source: cuDNN's compatibility rule, same major and run-time minor not below the build's.
#]=]
function(_cudastack_judge_cudnn_loaded_matches_header out_verdict)
  set(id CS-CUDNN-003)
  if(NOT DEFINED cudnn.header.path OR NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  foreach(fact IN ITEMS late.unknown_run_paths late.unknown_cudnn)
    if(DEFINED ${fact})
      list(APPEND missing ${${fact}})
    endif()
  endforeach()
  if(DEFINED late.unseen)
    list(APPEND missing late.unseen)
  endif()
  foreach(list IN ITEMS linked runpath)
    set(${list}_count 0)
    if(DEFINED cudnn.${list}.count)
      set(${list}_count "${cudnn.${list}.count}")
    endif()
  endforeach()
  # header, library and loaded one of each, and how bad it is where they differ
  set(triples "cudnn.header|cudnn.library|cudnn.library.loaded|live")
  foreach(number RANGE ${linked_count})
    set(item "cudnn.linked.${number}")
    if(NOT DEFINED ${item}.real OR NOT DEFINED ${item}.grade)
      continue()
    elseif(${item}.real STREQUAL cudnn.library.real)
      set(grade "${${item}.grade}")
      if(DEFINED ${item}.header.doubt)
        set(grade doubt)
      endif()
      list(APPEND triples "${item}.header|${item}|cudnn.library.loaded|${grade}")
    elseif(DEFINED ${item}.version AND DEFINED cudnn.header.version AND ${item}.version STREQUAL cudnn.header.version)
      continue()
    elseif(${item}.grade STREQUAL "live")
      list(APPEND missing "what ${${item}.target} loads for ${${item}.path}")
    endif()
  endforeach()
  foreach(number RANGE ${runpath_count})
    set(item "cudnn.runpath.${number}")
    if(DEFINED ${item}.path)
      list(APPEND triples "cudnn.header|cudnn.library|${item}|${${item}.grade}")
    endif()
  endforeach()
  set(show_live "")
  set(show_latent "")
  foreach(triple IN LISTS triples)
    string(REPLACE "|" ";" triple "${triple}")
    list(GET triple 0 header)
    list(GET triple 1 library)
    list(GET triple 2 loaded)
    list(GET triple 3 grade)
    set(known 1)
    foreach(part IN ITEMS header loaded)
      set(subject "${${part}}")
      if(DEFINED ${subject}.version AND ${subject}.version MATCHES "^([0-9]+)\\.[0-9]+")
        set(${part}_minor "${CMAKE_MATCH_0}")
        set(${part}_major "${CMAKE_MATCH_1}")
      else()
        list(APPEND missing "${subject}.version")
        set(known 0)
      endif()
    endforeach()
    if(NOT known OR loaded_minor VERSION_EQUAL header_minor)
      continue()
    endif()
    if(grade STREQUAL "doubt")
      # CS-CUDNN-004 warns of it.
      list(APPEND missing "${header}.doubt")
      continue()
    endif()
    set(why "the program would be built for ${header_minor} and run with ${loaded_minor}")
    if(loaded_minor VERSION_GREATER header_minor AND loaded_major EQUAL header_major)
      set(grade latent)
      set(why "within a major a newer cuDNN is allowed; another one than was linked is seldom meant")
    endif()
    if(NOT show_${grade})
      set(
        show_${grade}
        header
        "${header}"
        library
        "${library}"
        loaded
        "${loaded}"
      )
      set(why_${grade} "${why}")
      set(loaded_${grade} "${loaded}")
    endif()
  endforeach()
  set(grade latent)
  if(show_live)
    set(grade live)
  endif()
  if(show_${grade})
    # A project's own run-time path is nothing that an option takes away.
    set(fix FIX loaded_library "${loaded_${grade}}")
    if(NOT loaded_${grade} STREQUAL "cudnn.library.loaded")
      set(fix "")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "another cuDNN is loaded at run time than the header's"
      SHOW ${show_${grade}}
      WHY "${why_${grade}}"
      ${fix}
      AFTER CS-CUDNN-002 CS-CUDNN-004
    )
  elseif(missing)
    list(REMOVE_DUPLICATES missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
