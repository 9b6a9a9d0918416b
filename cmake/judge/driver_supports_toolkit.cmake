# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-DRIVER-002: the driver is new enough for the CUDA major of the toolkit.

Reads ``driver.cuda_release``, ``nvcc.release``, ``gpu.wish``, ``table.driver_branch.<major>``. Catalogue: A1. Within a major an older driver
is allowed; a newer one always is. That of a library which cannot be loaded counts too, by what its file tells. A cuda-compat library counts as the driver that it stands for. Too old: a note; with
CUDASTACK_GPU=REQUIRED it stops. Source: ``cuDriverGetVersion``; NVIDIA's "CUDA Compatibility", minor version compatibility.
#]=]
function(_cudastack_judge_driver_supports_toolkit out_verdict)
  set(id CS-DRIVER-002)
  if(NOT DEFINED nvcc.path OR (DEFINED gpu.wish AND gpu.wish STREQUAL "OFF"))
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  # What lies somewhere for another machine is no driver of this one.
  if(DEFINED driver.outcome AND driver.outcome STREQUAL "no-driver")
    _cudastack_core_verdict(${out_verdict} idle ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(missing "")
  if(NOT DEFINED driver.outcome)
    list(APPEND missing driver.outcome)
  elseif(NOT DEFINED driver.cuda_release OR driver.cuda_release STREQUAL "0")
    # Nothing that could be too old.
    if(driver.outcome MATCHES "^(not-loadable|stub)$")
      _cudastack_core_verdict(${out_verdict} idle ${id})
      return(PROPAGATE ${out_verdict})
    endif()
    list(APPEND missing driver.cuda_release)
  endif()
  if(NOT DEFINED nvcc.release)
    list(APPEND missing nvcc.release)
  endif()
  if(missing)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING ${missing})
    return(PROPAGATE ${out_verdict})
  endif()
  string(REGEX MATCH "^[0-9]+" driver_major "${driver.cuda_release}")
  string(REGEX MATCH "^[0-9]+" toolkit_major "${nvcc.release}")
  if(NOT driver_major LESS toolkit_major)
    _cudastack_core_verdict(${out_verdict} holds ${id})
    return(PROPAGATE ${out_verdict})
  endif()
  set(title "this driver supports CUDA up to ${driver.cuda_release}, the toolkit is ${nvcc.release}")
  set(why "a program of CUDA ${toolkit_major} would stop with error 35 at its first call")
  if(DEFINED table.driver_branch.${toolkit_major})
    string(APPEND why "; CUDA ${toolkit_major} needs driver ${table.driver_branch.${toolkit_major}} or newer")
  endif()
  set(show libcuda.so.1 driver.library nvcc nvcc)
  if(DEFINED gpu.wish AND gpu.wish STREQUAL "REQUIRED")
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "${title}"
      SHOW GPU gpu ${show}
      WHY "${why}"
      FIX toolkit_for_driver "${driver_major}"
      AFTER CS-DRIVER-003
    )
  else()
    _cudastack_core_verdict(${out_verdict} note ${id} TITLE "${title}" WHY "${why}" SHOW ${show})
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
