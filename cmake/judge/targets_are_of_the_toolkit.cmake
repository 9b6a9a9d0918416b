# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-003: the file behind every ``CUDA::`` target belongs to the chosen toolkit.

Reads ``find.<n>.*`` (what the project's find would take), at the late look ``used.<n>.*`` (what it took), ``nvcc.release``,
``toolkit.library_dirs_real``, ``late.unknown``, ``late.unseen``. Catalogue: B1, B33. A file belongs to the toolkit where it is the toolkit's own by real path, lies
in the toolkit's library folders, or is of the same release: by its own word, by the same full version as the toolkit's own
file, or, as a static library, beside a cudart of that release. Live: a shared library that wins over the toolkit's own, or
anything a target links. Latent: a static library that wins over the toolkit's own. What the toolkit does not have and nobody
links is nobody's business. Source: CMake's FindCUDAToolkit searches each library by itself.
#]=]
function(_cudastack_judge_targets_are_of_the_toolkit out_verdict)
  set(id CS-TOOLKIT-003)
  set(list find)
  if(DEFINED used.count)
    set(list used)
  endif()
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_unknown(missing nvcc.release ${list}.count)
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  set(foreign "")
  set(folders "")
  set(number 0)
  while(number LESS ${list}.count)
    math(EXPR number "${number} + 1")
    set(item "${list}.${number}")
    if(NOT DEFINED ${item}.real)
      list(APPEND missing "${item}.real")
      continue()
    endif()
    cmake_path(GET ${item}.real PARENT_PATH folder)
    if(DEFINED ${item}.release AND ${item}.release VERSION_EQUAL nvcc.release)
      list(APPEND folders "${folder}")
    elseif(NOT ${item}.real STREQUAL ${item}.own_real AND NOT folder IN_LIST toolkit.library_dirs_real)
      list(APPEND foreign "${item}")
    endif()
  endwhile()
  # What nobody can know before the build is no proof of health.
  if(DEFINED late.unknown)
    list(APPEND missing ${late.unknown})
  endif()
  if(DEFINED late.unseen)
    list(APPEND missing late.unseen)
  endif()
  set(live "")
  set(latent "")
  # Only what the toolkit has itself can be taken from it, and not where the project has written a path down.
  set(fix "")
  foreach(item IN LISTS foreign)
    cmake_path(GET ${item}.real PARENT_PATH folder)
    set(subject "")
    if(DEFINED ${item}.subject)
      set(subject "${${item}.subject}")
    endif()
    set(shared 0)
    if(DEFINED ${item}.kind AND ${item}.kind STREQUAL "shared")
      set(shared 1)
    endif()
    if(
      DEFINED ${subject}.version
      AND ${subject}.version MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]"
      AND ${item}.version STREQUAL ${subject}.version
    )
      continue()
    elseif(NOT shared AND folder IN_LIST folders)
      continue()
    elseif(
      (DEFINED ${item}.grade AND ${item}.grade STREQUAL "live")
      OR (NOT DEFINED ${item}.grade AND shared AND DEFINED ${item}.own)
    )
      list(APPEND live "${${item}.target}" "${item}")
    elseif(DEFINED ${item}.own)
      list(APPEND latent "${${item}.target}" "${item}")
    endif()
    if(DEFINED ${item}.own AND (DEFINED ${item}.entry OR NOT DEFINED ${item}.by_path))
      set(fix FIX toolkit_root)
    endif()
  endforeach()
  set(grade latent)
  set(show ${latent})
  set(title "a CUDA:: target nobody uses yet would be of another CUDA")
  set(why "the program would be linked and run with other libraries")
  if(live)
    set(grade live)
    set(show ${live})
    set(title "the project's CUDA libraries are of another CUDA than nvcc")
  endif()
  # At the call nobody knows yet whether the project has a find of its own, and what it links.
  if(list STREQUAL "find")
    set(why "a program that links what the project finds would run with other libraries; CudaStack:: targets would not")
    if(live)
      set(title "a find of the project would take another CUDA than nvcc's")
    endif()
  endif()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW nvcc nvcc ${show}
      WHY "nvcc ${nvcc.release} compiles with its own headers; ${why}"
      ${fix}
      AFTER CS-TOOLKIT-005
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
