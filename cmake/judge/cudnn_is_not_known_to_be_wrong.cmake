# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-011: the cuDNN that the loader takes is not known to give wrong results, by itself or with what it works with here.

Reads ``table.cudnn_bad.<n>``, the rows of ``data/cudnn_known_bad.json`` that have this release, and what their conditions name: ``cudnn.library.loaded`` (version, ``wants.<n>``: its cuBLASLt), ``lib.cublaslt.loaded``,
``cudnn.header.version``, ``cudnn.frontend.version``, ``device.<n>.capability``. Catalogue: E4. Warns, since no row is certain to meet the calls of this project; where a row depends on nothing
else than these it is a note. Source: that of each row.
#]=]
function(_cudastack_judge_cudnn_is_not_known_to_be_wrong out_verdict)
  set(id CS-CUDNN-011)
  if(NOT DEFINED cudnn.library.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  elseif(NOT DEFINED table.cudnn_bad.count)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING cudnn.library.loaded.version)
    return(PROPAGATE ${out_verdict})
  endif()
  set(latent "")
  set(note "")
  set(missing "")
  set(number 0)
  while(number LESS table.cudnn_bad.count)
    math(EXPR number "${number} + 1")
    _cudastack_core_known_bad_row(met lacking show_${number} "table.cudnn_bad.${number}")
    if(met AND NOT lacking)
      list(APPEND ${table.cudnn_bad.${number}.grade} "table.cudnn_bad.${number}")
    elseif(met AND "${table.cudnn_bad.${number}.grade}" STREQUAL "latent")
      list(APPEND missing ${lacking})
    endif()
  endwhile()
  if(latent)
    list(GET latent 0 row)
    string(REGEX REPLACE "^.*\\." "" number "${row}")
    set(fix "")
    if(DEFINED cudnn.library.loaded.cuda_release)
      string(REGEX MATCH "^[0-9]+" cuda_major "${cudnn.library.loaded.cuda_release}")
      set(fix FIX cudnn_of_major "${cuda_major}")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE latent
      TITLE "${${row}.title}"
      SHOW cuDNN cudnn.library.loaded ${show_${number}}
      WHY "${${row}.why} (${${row}.source})"
      ${fix}
      AFTER CS-CUDNN-001 CS-CUDNN-002 CS-CUDNN-003 CS-CUDNN-005
    )
  elseif(missing)
    list(REMOVE_DUPLICATES missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
  elseif(note)
    list(GET note 0 row)
    _cudastack_core_verdict(${out_verdict} note ${id} TITLE "${${row}.title}" WHY "${${row}.why} (${${row}.source})")
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
