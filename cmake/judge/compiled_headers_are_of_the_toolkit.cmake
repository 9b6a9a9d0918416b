# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-ENV-001: no CUDA header of another release is compiled instead of the chosen toolkit's own.

Reads ``nvcc.release``, ``added.header.<n>.*``: headers that CPATH, CPLUS_INCLUDE_PATH, the flags of NVCC_PREPEND_FLAGS and NVCC_APPEND_FLAGS, a
default folder, or in the late look include folders of a target really put before the toolkit's; ``late.unknown_headers``, ``late.unseen``. Catalogue: B32, B33. The same release from
another place holds. Live: whatever includes a CUDA header is concerned. Latent: only targets that nobody builds are, or the folder counts only where it is no
system folder of its target. Source: GCC's manual, *Directory Options*; measured with ``-E -H``.
#]=]
function(_cudastack_judge_compiled_headers_are_of_the_toolkit out_verdict)
  set(id CS-ENV-001)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_unknown(missing nvcc.release added.header.count)
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  set(show "")
  set(foreign "")
  set(adds "")
  set(grade latent)
  set(doubt "")
  set(fix drop_added)
  foreach(number RANGE ${added.header.count})
    set(item "added.header.${number}")
    if(NOT DEFINED ${item}.release OR ${item}.release VERSION_EQUAL nvcc.release)
      continue()
    endif()
    if(NOT show)
      set(own header.cudart)
      if(DEFINED ${item}.name AND ${item}.name STREQUAL "cuda.h")
        set(own header.cuda)
      endif()
      list(APPEND show "its header" "${own}")
    endif()
    list(APPEND show "taken instead" "${item}")
    list(APPEND foreign "${item}")
    if(NOT DEFINED ${item}.grade OR ${item}.grade STREQUAL "live")
      set(grade live)
    endif()
    if(DEFINED ${item}.doubt)
      set(doubt ", unless the target has its folder as a system folder")
    endif()
    if(DEFINED ${item}.target)
      list(APPEND adds "a target")
    elseif(DEFINED ${item}.chooser_variable)
      list(APPEND adds "${${item}.chooser_variable}")
    else()
      list(APPEND adds "a default folder")
      set(fix whole_toolkit)
    endif()
  endforeach()
  if(grade STREQUAL "live")
    set(doubt "")
  endif()
  list(REMOVE_DUPLICATES adds)
  set(title "a target compiles with the headers of another CUDA")
  if(NOT adds STREQUAL "a target")
    list(REMOVE_ITEM adds "a target")
    list(LENGTH adds variables)
    if(variables GREATER 1)
      set(adds "the environment")
    endif()
    set(title "${adds} adds the headers of another CUDA")
    set(fix FIX ${fix} ${foreign})
  else()
    # The project has written it down: no command of ours takes it out.
    set(fix "")
  endif()
  if(foreign)
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE ${grade}
      TITLE "${title}"
      SHOW nvcc nvcc ${show}
      WHY
        "the compiler finds them first${doubt}: kernel launches stop at a macro error, or code is compiled with types and values that its libraries do not have"
      ${fix}
    )
  elseif(DEFINED late.unknown_headers)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${late.unknown_headers})
  elseif(DEFINED late.unseen)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING late.unseen)
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
