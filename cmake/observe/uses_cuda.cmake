# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target uses CUDA or cuDNN itself: it has CUDA sources, or what it links hands a library of theirs on for use.

::

  _cudastack_observe_uses_cuda(<out_yes> <target>)
#]=]
function(_cudastack_observe_uses_cuda out_yes target)
  set(yes FALSE)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  if(target IN_LIST cuda_targets)
    set(yes TRUE)
  else()
    _cudastack_observe_behind(keys USAGE "${target}")
    foreach(key IN LISTS keys)
      get_property(library GLOBAL PROPERTY "_CUDASTACK_LIBRARY_${key}")
      if(library OR key MATCHES "CudaStack::")
        set(yes TRUE)
        break()
      endif()
    endforeach()
  endif()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
