# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ENV-002: the run-time libraries that nvcc links by itself are the chosen toolkit's.

Reads ``nvcc.release``, ``added.library.<n>.*``: files that the linker really finds before the toolkit's own, by the flags of NVCC_PREPEND_FLAGS and
NVCC_APPEND_FLAGS, in the late look by ``-L`` of a target, or where the toolkit's folders lack a name by LIBRARY_PATH and default folders;
``late.unknown_folders``, ``late.unseen``. Catalogue: B32, B33. The same release
from another place holds. Live: what every CUDA program of this tree links, or a target that is built. Latent: the kind of run-time library that nobody has asked for.
Source: ``nvcc --dryrun``, ``gcc -###``, ``ld --verbose``; measured with ``-Wl,--trace``.
#]=]
function(_cudastack_judge_linked_runtime_is_of_the_toolkit out_verdict)
  set(id CS-ENV-002)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_unknown(missing nvcc.release added.library.count)
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  set(live "")
  set(latent "")
  set(foreign "")
  set(owners "")
  foreach(number RANGE ${added.library.count})
    set(item "added.library.${number}")
    if(NOT DEFINED ${item}.path)
      continue()
    elseif(NOT DEFINED ${item}.release)
      list(APPEND missing "${item}.release")
    elseif(NOT ${item}.release VERSION_EQUAL nvcc.release)
      set(owner nvcc)
      if(DEFINED ${item}.target)
        set(owner "a target")
      else()
        list(APPEND foreign "${item}")
      endif()
      if(DEFINED ${item}.grade AND ${item}.grade STREQUAL "live")
        list(APPEND live "${${item}.name}" "${item}")
        list(APPEND owners "${owner}")
      else()
        list(APPEND latent "${${item}.name}" "${item}")
      endif()
    endif()
  endforeach()
  set(grade latent)
  set(show ${latent})
  set(title "another kind of CUDA run-time library would be of another CUDA")
  if(live)
    set(grade live)
    set(show ${live})
    list(GET owners 0 owner)
    set(title "${owner} links the run-time libraries of another CUDA")
  endif()
  # The project has a target's folders written down: no command of ours takes them out.
  set(fix "")
  if(foreign)
    set(fix FIX linked_runtime ${foreign})
  endif()
  if(show)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW nvcc nvcc ${show}
      WHY
        "the linker finds them first, and they do not know what nvcc ${nvcc.release} compiles: programs do not link, or run wrong"
      ${fix}
    )
  elseif(missing OR DEFINED late.unknown_folders OR DEFINED late.unseen)
    if(DEFINED late.unknown_folders)
      list(APPEND missing ${late.unknown_folders})
    endif()
    if(DEFINED late.unseen)
      list(APPEND missing late.unseen)
    endif()
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
