# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ENV-002: the run-time libraries that nvcc links by itself are the chosen toolkit's.

Reads ``nvcc.release``, ``added.library.<n>.*``: files that the linker really finds before the toolkit's own, by the flags of NVCC_PREPEND_FLAGS and
NVCC_APPEND_FLAGS, or where the toolkit's folders lack a name by LIBRARY_PATH and default folders. Catalogue: B32, B33. The same release
from another place holds. Live: what every CUDA program of this tree links. Latent: the kind of run-time library that nobody has asked for.
Source: ``nvcc --dryrun``, ``gcc -###``, ``ld --verbose``; measured with ``-Wl,--trace``.
#]=]
function(_cudastack_judge_linked_runtime_is_of_the_toolkit out_verdict)
  set(id CS-ENV-002)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  foreach(fact IN ITEMS nvcc.release added.library.count)
    if(NOT DEFINED ${fact})
      list(APPEND missing "${fact}")
    endif()
  endforeach()
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  set(live "")
  set(latent "")
  set(foreign "")
  foreach(number RANGE ${added.library.count})
    set(item "added.library.${number}")
    if(NOT DEFINED ${item}.path)
      continue()
    elseif(NOT DEFINED ${item}.release)
      list(APPEND missing "${item}.release")
    elseif(NOT ${item}.release VERSION_EQUAL nvcc.release)
      list(APPEND foreign "${item}")
      if(DEFINED ${item}.grade AND ${item}.grade STREQUAL "live")
        list(APPEND live "${${item}.name}" "${item}")
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
    set(title "nvcc links the run-time libraries of another CUDA")
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
      FIX linked_runtime ${foreign}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
