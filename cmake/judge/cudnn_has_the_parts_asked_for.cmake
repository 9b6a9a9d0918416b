# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-015: this cuDNN has the parts that were asked for.

Reads ``request.cudnn_parts``, ``cudnn.part.<n>.name``, ``cudnn.flavour``, ``cudnn.header.version``. Catalogue: E11. Absent: a part that a whole cuDNN of this release does not have either, as most of the
flavour "jit"; one that should be there is missing by CS-CUDNN-006. Source: the names of the files of each release.
#]=]
function(_cudastack_judge_cudnn_has_the_parts_asked_for out_verdict)
  set(id CS-CUDNN-015)
  if(NOT DEFINED request.cudnn_parts OR NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  if(NOT DEFINED cudnn.part.count AND NOT DEFINED cudnn.header.version)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.header.version)
    return(PROPAGATE ${out_verdict})
  endif()
  _cudastack_core_cudnn_components(parts)
  set(lacking "${request.cudnn_parts}")
  list(REMOVE_ITEM lacking ${parts} cudnn all)
  if(NOT lacking)
    _cudastack_core_verdict(${out_verdict} holds ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  list(JOIN lacking ", " names)
  set(has "this one has no parts")
  if(parts)
    list(JOIN parts ", " has)
    string(PREPEND has "this one has ")
  endif()
  set(meant "")
  foreach(name IN LISTS lacking)
    string(TOLOWER "${name}" part)
    string(REGEX REPLACE "^.*::|^(lib)?cudnn_|[.]so.*$" "" part "${part}")
    string(REPLACE "-" "_" part "${part}")
    if(part IN_LIST parts)
      list(APPEND meant "${part}")
    endif()
  endforeach()
  if(meant)
    list(JOIN meant ", " meant)
    string(APPEND has "; did you mean ${meant}?")
  endif()
  set(fix "")
  if(DEFINED cudnn.flavour AND cudnn.flavour STREQUAL "jit")
    set(fix FIX whole_cudnn)
    string(APPEND has ", as its smaller flavour \"jit\" does")
  endif()
  _cudastack_core_verdict(
    ${out_verdict}
    broken
    ${id}
    GRADE absent
    TITLE "this cuDNN has no part: ${names}"
    SHOW cuDNN cudnn.library
    WHY "${has}"
    ${fix}
    AFTER CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-006 CS-CUDNN-014
  )
  return(PROPAGATE ${out_verdict})
endfunction()
