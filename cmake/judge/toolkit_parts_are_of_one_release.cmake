# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-TOOLKIT-002: nvcc, its tools, the headers and cudart are of one CUDA release.

Reads the ``release`` of ``nvcc``, ``cicc``, ``ptxas``, of ``cudafe``, ``fatbinary`` and ``nvlink`` where they lie elsewhere, ``header.cuda``,
``header.cudart``, ``lib.cudart``; what the loaded cudart says counts before its name or package if it is the same file, and where no release is known
(``libcudart.so.13``) the major number of the name alone. Catalogue: B2, B29. Compared by major.minor: patch levels of the parts differ in healthy stacks. A
part with a ``fault`` is of none, and ``fault.<n>`` are damaged files beside them. Of parts that ``core/contradiction.cmake`` finds fault with, CS-TOOLKIT-010 is the cause. Source: CUDA Toolkit Release
Notes, component versions.
#]=]
function(_cudastack_judge_toolkit_parts_are_of_one_release out_verdict)
  set(id CS-TOOLKIT-002)
  if(NOT DEFINED nvcc.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED nvcc.release)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING nvcc.release)
    return(PROPAGATE ${out_verdict})
  endif()
  # What its package says may be of the file that was there before.
  if(DEFINED lib.cudart.loaded.release AND lib.cudart.real STREQUAL lib.cudart.loaded.real)
    set(lib.cudart.release "${lib.cudart.loaded.release}")
  endif()
  string(REGEX MATCH "^[0-9]+" nvcc_major "${nvcc.release}")
  set(show "")
  set(damaged "")
  set(missing "")
  foreach(
    pair
    IN
    ITEMS
      "cicc|cicc"
      "ptxas|ptxas"
      "cudafe++|cudafe"
      "fatbinary|fatbinary"
      "nvlink|nvlink"
      "cuda.h|header.cuda"
      "cuda_runtime_api.h|header.cudart"
      "cudart|lib.cudart"
  )
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 1 part)
    if(DEFINED ${part}.release)
      if(NOT ${part}.release VERSION_EQUAL nvcc.release)
        list(APPEND show ${pair})
      endif()
    elseif(DEFINED ${part}.fault)
      list(APPEND damaged ${pair})
    elseif(part MATCHES "^(cicc|cudafe|fatbinary|nvlink)$")
      # Beside ptxas, or not there: then another part says so. Of cicc often nothing tells.
      continue()
    elseif(
      DEFINED ${part}.version
      AND NOT DEFINED ${part}.version_source
      AND NOT ${part}.version MATCHES "^${nvcc_major}(\\.|$)"
    )
      list(APPEND show ${pair})
    else()
      list(APPEND missing "${part}.release")
    endif()
  endforeach()
  if(DEFINED fault.count)
    foreach(number RANGE 1 ${fault.count})
      list(APPEND damaged "${fault.${number}.name}" "fault.${number}")
    endforeach()
  endif()
  if(damaged)
    list(GET damaged 1 first)
    set(how damaged)
    if("${${first}.reason}" STREQUAL "there is no such file")
      set(how missing)
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "a part of this CUDA toolkit is ${how}"
      SHOW nvcc nvcc ${damaged}
      WHY "no CUDA program can be built with it"
      FIX whole_toolkit ${first}
    )
  elseif(show)
    # A file that another release was copied over is the cause.
    set(after "")
    set(overwritten "")
    foreach(part IN LISTS show ITEMS nvcc)
      if(DEFINED ${part}.path)
        _cudastack_core_contradiction(by own other "${part}")
        if(by MATCHES "^(package|name)$")
          set(after AFTER CS-TOOLKIT-010)
        endif()
      endif()
      if(DEFINED ${part}.origin.changed AND NOT overwritten)
        set(overwritten "${part}")
      endif()
    endforeach()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the parts of this CUDA toolkit are of different releases"
      SHOW nvcc nvcc ${show}
      WHY "code is compiled by parts that do not know each other: it stops at a compile, or runs wrong"
      FIX whole_toolkit ${overwritten} ${after}
    )
  elseif(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
