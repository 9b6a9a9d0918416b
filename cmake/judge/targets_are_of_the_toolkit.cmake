# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-003: the file behind every ``CUDA::`` target belongs to the chosen toolkit.

Reads ``find.<n>.*`` (what the project's find would take), at the late look ``used.<n>.*`` (what it took), ``nvcc.release``,
``toolkit.library_dirs_real``. Catalogue: B1, B33. A file belongs to the toolkit where it is the toolkit's own by real path,
lies in the toolkit's library folders, or is of the same release. Live: a shared library that wins over the toolkit's own,
or anything a target links. Latent: a static library that wins over the toolkit's own. What the toolkit does not have and
nobody links is nobody's business. Source: CMake's FindCUDAToolkit searches each library by itself.
#]=]
function(_cudastack_judge_targets_are_of_the_toolkit out_verdict)
  set(id CS-TOOLKIT-003)
  set(list find)
  if(DEFINED used.count)
    set(list used)
  endif()
  if(NOT DEFINED ${list}.count OR NOT DEFINED nvcc.release)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING find.count nvcc.release)
    return(PROPAGATE ${out_verdict})
  endif()
  set(live "")
  set(latent "")
  # Only what the toolkit has itself can be taken from it.
  set(fix "")
  set(number 0)
  while(number LESS "${${list}.count}")
    math(EXPR number "${number} + 1")
    set(item "${list}.${number}")
    cmake_path(GET ${item}.real PARENT_PATH folder)
    if("${${item}.real}" STREQUAL "${${item}.own_real}"
       OR folder IN_LIST toolkit.library_dirs_real
       OR "${${item}.release}" VERSION_EQUAL "${nvcc.release}")
      continue()
    endif()
    if("${${item}.grade}" STREQUAL "live"
       OR ("${${item}.grade}" STREQUAL "" AND "${${item}.kind}" STREQUAL "shared" AND DEFINED ${item}.own))
      list(APPEND live "${${item}.target}" "${item}")
    elseif(DEFINED ${item}.own)
      list(APPEND latent "${${item}.target}" "${item}")
    endif()
    if(DEFINED ${item}.own)
      set(fix FIX toolkit_root)
    endif()
  endwhile()
  set(grade latent)
  set(show ${latent})
  set(title "a CUDA:: target nobody uses yet would be of another CUDA")
  if(live)
    set(grade live)
    set(show ${live})
    set(title "the project's CUDA libraries are of another CUDA than nvcc")
  endif()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW nvcc nvcc ${show}
      WHY "nvcc ${nvcc.release} compiles with its own headers; the program would be linked and run with other libraries"
      ${fix}
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
