# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-CUDNN-012: where there is a cudnn-frontend, cuDNN is as new as that demands.

Reads ``cudnn.frontend.version``, ``cudnn.header.version``, ``table.cudnn.frontend_minimum``. Catalogue: E17. Warns: whether the project includes the frontend is not known. Of a frontend
before 1.0 nobody says what it supports. Its headers cannot be asked: they guard what is new by CUDNN_VERSION, and no ``#error`` names a minimum.
Source: README of cudnn-frontend 1.0, *Dependencies*; its *Supported Products* since; ``data/cudnn_limits.json``.
#]=]
function(_cudastack_judge_cudnn_fits_the_frontend out_verdict)
  set(id CS-CUDNN-012)
  if(NOT DEFINED cudnn.header.path OR NOT DEFINED cudnn.frontend.path)
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  foreach(fact IN ITEMS cudnn.frontend.version cudnn.header.version table.cudnn.frontend_minimum)
    if(NOT DEFINED ${fact})
      _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${fact})
      return(PROPAGATE ${out_verdict})
    endif()
  endforeach()
  if(cudnn.header.version VERSION_LESS table.cudnn.frontend_minimum)
    set(fix "")
    if(DEFINED nvcc.release)
      string(REGEX MATCH "^[0-9]+" cuda_major "${nvcc.release}")
      set(fix FIX cudnn_of_major "${cuda_major}")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE latent
      TITLE "this cuDNN is older than cudnn-frontend allows"
      SHOW cudnn-frontend cudnn.frontend header cudnn.header
      WHY
        "this cudnn-frontend supports cuDNN from ${table.cudnn.frontend_minimum} on: with an older one what includes it may not compile, or fail"
      ${fix}
      AFTER CS-CUDNN-001 CS-CUDNN-002
    )
  else()
    _cudastack_core_verdict(${out_verdict} holds ${id})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
