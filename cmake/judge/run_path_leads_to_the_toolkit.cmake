# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ENV-003: no run-time path leads a program to another CUDA than the chosen toolkit's.

Reads ``nvcc.release``, ``added.runpath.<n>.*``: a cudart of the same name in a folder of LD_RUN_PATH; in the late look, any CUDA library that a target links and by
a run-time path of the project loads from elsewhere; ``late.unknown_run_paths``, ``late.unseen``. Catalogue: B32. LD_RUN_PATH is latent: the linker heeds it only for a program that
gets no run-time path, such as one that nvcc itself links. A target's is live where it is built, and latent where the other is newer within
the major, or counts for the installed program only. Source: ld(1), ``-rpath``; ld.so(8).
#]=]
function(_cudastack_judge_run_path_leads_to_the_toolkit out_verdict)
  set(id CS-ENV-003)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_unknown(missing nvcc.release added.runpath.count)
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(by_target "")
  set(foreign "")
  set(grade latent)
  foreach(number RANGE ${added.runpath.count})
    set(item "added.runpath.${number}")
    if(NOT DEFINED ${item}.path)
      continue()
    endif()
    set(field release)
    set(own "${nvcc.release}")
    if(NOT DEFINED ${item}.release AND DEFINED ${item}.own_version)
      set(field version)
      set(own "${${item}.own_version}")
    endif()
    set(other "")
    if(DEFINED ${item}.${field})
      string(REGEX MATCH "^[0-9]+\\.[0-9]+" other "${${item}.${field}}")
    endif()
    string(REGEX MATCH "^([0-9]+)\\.[0-9]+" own "${own}")
    set(major "${CMAKE_MATCH_1}")
    if(own STREQUAL "" OR other STREQUAL "")
      list(APPEND missing "${item}.${field}")
    elseif(NOT other VERSION_EQUAL own)
      if(DEFINED ${item}.target)
        list(APPEND by_target "would be loaded" "${item}")
        if(${item}.grade STREQUAL "live" AND (other VERSION_LESS own OR NOT other MATCHES "^${major}\\."))
          set(grade live)
        endif()
      else()
        list(APPEND show "would be loaded" "${item}")
        list(APPEND foreign "${item}")
      endif()
    endif()
  endforeach()
  if(DEFINED late.unknown_run_paths)
    list(APPEND missing ${late.unknown_run_paths})
  endif()
  if(DEFINED late.unseen)
    list(APPEND missing late.unseen)
  endif()
  # The project has a target's run-time path written down: no command of ours takes that out.
  set(fix "")
  if(foreign)
    set(fix FIX drop_added ${foreign})
  endif()
  if(by_target)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "the run-time path of a target leads to another CUDA"
      SHOW nvcc nvcc ${by_target} ${show}
      WHY
        "the loader looks there first: the program would be built for ${nvcc.release} and run with what it finds there"
      ${fix}
    )
  elseif(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE latent
      TITLE "LD_RUN_PATH leads programs to the cudart of another CUDA"
      SHOW nvcc nvcc "its cudart" lib.cudart ${show}
      WHY "the linker writes it into every program that gets no run-time path, and they all would run with that cudart"
      ${fix}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
