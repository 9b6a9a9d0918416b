# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-DRIVER-001: a GPU can be used here.

Reads ``driver.outcome``, ``gpu.wish``. Catalogue: A2, A3, A4, A8, A10, A12, A15, A16, A23. Not so: a note, since most machines that
build have no GPU; with CUDASTACK_GPU=REQUIRED it stops. Whether the driver is new enough is CS-DRIVER-002.
Source: ``cuInit``, ``cuDeviceGetCount``, the kernel module in ``/proc`` and ``/sys``.
#]=]
function(_cudastack_judge_gpu_can_be_used out_verdict)
  set(id CS-DRIVER-001)
  if(DEFINED gpu.wish AND gpu.wish STREQUAL "OFF")
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(NOT DEFINED driver.outcome)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING driver.outcome)
  elseif(driver.outcome STREQUAL "ok")
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    _cudastack_core_driver_reason(title why)
    set(show "")
    if(NOT driver.outcome STREQUAL "hidden")
      list(APPEND show libcuda.so.1 driver.library)
    endif()
    if(DEFINED driver.module.path)
      list(APPEND show "kernel module" driver.module)
    endif()
    if(DEFINED gpu.wish AND gpu.wish STREQUAL "REQUIRED")
      set(fix gpu_wish)
      if(driver.outcome STREQUAL "hidden")
        set(fix hidden_devices)
      endif()
      _cudastack_core_verdict(
        ${out_verdict}
        broken
        ${id}
        GRADE live
        TITLE "${title}"
        SHOW "GPU" gpu ${show}
        WHY "${why}"
        FIX ${fix}
        AFTER CS-DRIVER-003
      )
    else()
      _cudastack_core_verdict(${out_verdict} note ${id} TITLE "${title}" WHY "${why}" SHOW ${show})
    endif()
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
