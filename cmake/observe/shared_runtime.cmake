# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps the shared CUDA runtime for the targets that get it from the CUDA language, whether they use targets of ours or not.

::

  _cudastack_observe_shared_runtime()

Those with CUDA sources, and those that link one of them. CMake links the runtime that CUDA_RUNTIME_LIBRARY of the linked target says,
and writes no run-time path for it: it lies in a folder that nvcc names as its own (F12).
#]=]
function(_cudastack_observe_shared_runtime)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  _cudastack_core_get_fact(cudart lib.cudart.path)
  if(NOT cudart)
    return()
  endif()
  foreach(cuda_target IN LISTS cuda_targets)
    _cudastack_observe_users(users through "${cuda_target}")
    foreach(target IN ITEMS "${cuda_target}" ${users})
      if(DEFINED "seen_${target}")
        continue()
      endif()
      set("seen_${target}" 1)
      get_property(runtime TARGET "${target}" PROPERTY CUDA_RUNTIME_LIBRARY)
      if("${runtime}" STREQUAL "")
        set(runtime "${CMAKE_CUDA_RUNTIME_LIBRARY_DEFAULT}")
      endif()
      string(TOLOWER "${runtime}" runtime)
      if(runtime MATCHES "shared")
        _cudastack_observe_keep_use(built "${target}" OURS "${cudart}")
      endif()
    endforeach()
  endforeach()
endfunction()
