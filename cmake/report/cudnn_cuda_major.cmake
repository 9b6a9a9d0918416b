# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA major for which a cuDNN is to be brought.

::

  _cudastack_report_cudnn_cuda_major(<out_major>)

That of the toolkit; without one that of the cuDNN that is here, by its own word or by its package, unless there is no wheel of the asked version for it; else the newest that the driver runs, if there is a driver, and for which there is such a
wheel (``core/cudnn_unreleased.cmake``). Source: ``data/driver_branches.json``. The facts are variables of the caller.
#]=]
function(_cudastack_report_cudnn_cuda_major out_major)
  set(package "${cudnn.library.origin.package}")
  string(REGEX MATCH "cu(da)?-?([0-9]+)" package "${package}")
  set(package "${CMAKE_MATCH_2}")
  string(REGEX MATCH "[0-9]+" result_major "${nvcc.release} ${cudnn.library.loaded.cuda_release} ${package}")
  _cudastack_core_cudnn_unreleased(unreleased "${result_major}")
  if(unreleased AND NOT DEFINED nvcc.release)
    set(result_major "")
  endif()
  if(result_major STREQUAL "")
    _cudastack_core_read_text(text "${CUDASTACK_SYSROOT}/proc/driver/nvidia/version")
    set(driver 9999)
    if(text MATCHES "NVRM version:[^\n]* ([0-9]+)\\.[0-9.]+ ")
      set(driver "${CMAKE_MATCH_1}")
    endif()
    file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/driver_branches.json" table)
    set(result_major 11)
    foreach(major IN ITEMS 12 13)
      string(JSON branch GET "${table}" branches ${major})
      _cudastack_core_cudnn_unreleased(unreleased "${major}")
      if(NOT driver LESS branch AND NOT unreleased)
        set(result_major ${major})
      endif()
    endforeach()
  endif()
  set(${out_major} "${result_major}")
  return(PROPAGATE ${out_major})
endfunction()
