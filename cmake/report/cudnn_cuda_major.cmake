# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The CUDA major for which a cuDNN is to be brought.

::

  _cudastack_report_cudnn_cuda_major(<out_major>)

That of the toolkit; without one that of the cuDNN that is here, by its own word or by its package; without one the newest for which there is a wheel of the version that was asked for: those for
CUDA 12 begin with 8.8, those for 13 with 9.12. Source: PyPI. The facts are variables of the caller.
#]=]
function(_cudastack_report_cudnn_cuda_major out_major)
  set(package "${cudnn.library.origin.package}")
  string(REGEX MATCH "cu(da)?-?([0-9]+)" package "${package}")
  set(package "${CMAKE_MATCH_2}")
  string(REGEX MATCH "[0-9]+" result_major "${nvcc.release} ${cudnn.library.loaded.cuda_release} ${package}")
  if(result_major STREQUAL "")
    set(result_major 13)
    if(DEFINED request.cudnn_maximum AND request.cudnn_maximum VERSION_LESS 8.8)
      set(result_major 11)
    elseif(DEFINED request.cudnn_maximum AND request.cudnn_maximum VERSION_LESS 9.12)
      set(result_major 12)
    endif()
  endif()
  set(${out_major} "${result_major}")
  return(PROPAGATE ${out_major})
endfunction()
