# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ENV-003: LD_RUN_PATH leads no program to another CUDA than the chosen toolkit's.

Reads ``nvcc.release``, ``added.runpath.<n>.*``: a cudart of the same name in a folder of LD_RUN_PATH. Catalogue: B32. Latent: the linker heeds the
variable only for a program that gets no run-time path, such as one of CUDA files only with CMake's own targets. Source: ld(1), ``-rpath``.
#]=]
function(_cudastack_judge_run_path_leads_to_the_toolkit out_verdict)
  set(id CS-ENV-003)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  foreach(fact IN ITEMS nvcc.release added.runpath.count)
    if(NOT DEFINED ${fact})
      list(APPEND missing "${fact}")
    endif()
  endforeach()
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(foreign "")
  foreach(number RANGE ${added.runpath.count})
    set(item "added.runpath.${number}")
    if(NOT DEFINED ${item}.path)
      continue()
    elseif(NOT DEFINED ${item}.release)
      list(APPEND missing "${item}.release")
    elseif(NOT ${item}.release VERSION_EQUAL nvcc.release)
      list(APPEND show "would be loaded" "${item}")
      list(APPEND foreign "${item}")
    endif()
  endforeach()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE latent
      TITLE "LD_RUN_PATH leads programs to the cudart of another CUDA"
      SHOW nvcc nvcc "its cudart" lib.cudart ${show}
      WHY "the linker writes it into every program that gets no run-time path, and they all would run with that cudart"
      FIX drop_added ${foreign}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
