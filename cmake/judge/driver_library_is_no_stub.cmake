# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CS-DRIVER-003: the libcuda.so.1 that the loader takes is that of a driver, not a stub.

Reads ``driver.library.outcome``, ``driver.outcome``, ``gpu.wish``. Catalogue: A5. Does not apply where the loader finds none: a folder of
stubs in a path does no harm as long as it has ``libcuda.so`` only. Source: error 34 of the library itself, or its folder.
#]=]
function(_cudastack_judge_driver_library_is_no_stub out_verdict)
  set(id CS-DRIVER-003)
  if(DEFINED gpu.wish AND gpu.wish STREQUAL "OFF")
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(NOT DEFINED driver.outcome)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING driver.outcome)
  elseif(driver.outcome MATCHES "^(no-driver|not-loadable)$")
    _cudastack_core_verdict(${out_verdict} idle ${id})
  elseif(NOT DEFINED driver.library.outcome)
    _cudastack_core_verdict(${out_verdict} unknown ${id} MISSING driver.library.outcome)
  elseif(NOT driver.library.outcome STREQUAL "stub")
    _cudastack_core_verdict(${out_verdict} holds ${id})
  else()
    set(why "a stub is for linking only: every CUDA program would stop with error 34")
    if(DEFINED driver.library.real)
      set(why "it is ${driver.library.real}; ${why}")
    endif()
    _cudastack_core_verdict(
      ${out_verdict}
      broken
      ${id}
      GRADE live
      TITLE "the loader takes a stub for the driver"
      SHOW libcuda.so.1 driver.library
      WHY "${why}"
      FIX loaded_library driver.library
    )
  endif()
  return(PROPAGATE ${out_verdict})
endfunction()
