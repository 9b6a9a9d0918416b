# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which GPUs the examined cuDNN knows, and what it does on newer ones.

::

  _cudastack_core_cudnn_range(<out_oldest> <out_newest> <out_on_newer> <out_missing>)

The loaded library speaks before the header. ``<out_on_newer>``: ``yes`` where it compiles its kernels for a GPU that it does not know, ``no`` where it cannot, else empty,
and ``<out_missing>`` is the fact that is wanted. The facts are variables of the caller. Source: cuDNN developer guide, Hardware Forward Compatibility.
#]=]
function(_cudastack_core_cudnn_range out_oldest out_newest out_on_newer out_missing)
  set(result_newest "")
  foreach(subject IN ITEMS cudnn.header cudnn.library.loaded)
    if(DEFINED ${subject}.max_capability)
      set(result_newest "${${subject}.max_capability}")
    endif()
  endforeach()
  set(result_oldest "")
  if(DEFINED table.cudnn.oldest_capability)
    set(result_oldest "${table.cudnn.oldest_capability}")
  endif()
  set(result_on_newer "")
  set(result_missing "")
  if(NOT DEFINED table.cudnn.newer_gpu)
    set(result_missing cudnn.header.version)
  elseif(table.cudnn.newer_gpu STREQUAL "no")
    set(result_on_newer no)
  elseif(NOT DEFINED cudnn.library.loaded.cuda_release)
    set(result_missing cudnn.library.loaded.cuda_release)
  elseif(cudnn.library.loaded.cuda_release VERSION_LESS table.cudnn.newer_gpu_cuda)
    set(result_on_newer no)
  else()
    set(result_on_newer yes)
  endif()
  if(NOT result_newest)
    set(result_missing cudnn.library.loaded.max_capability)
  elseif(NOT result_oldest AND NOT result_missing)
    set(result_missing table.cudnn.oldest_capability)
  endif()
  set(${out_oldest} "${result_oldest}")
  set(${out_newest} "${result_newest}")
  set(${out_on_newer} "${result_on_newer}")
  set(${out_missing} "${result_missing}")
  return(PROPAGATE ${out_oldest} ${out_newest} ${out_on_newer} ${out_missing})
endfunction()
