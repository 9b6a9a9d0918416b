# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps which targets use targets of ours, with the shared libraries that they get by that.

::

  _cudastack_observe_ours()

A target with CUDA sources and the shared runtime gets that from the compiler's own link line.
#]=]
function(_cudastack_observe_ours)
  get_property(keys GLOBAL PROPERTY _CUDASTACK_OURS)
  get_property(cuda_targets GLOBAL PROPERTY _CUDASTACK_CUDA_TARGETS)
  _cudastack_core_get_fact(cudart lib.cudart.path)
  foreach(key IN LISTS keys)
    get_property(files GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}")
    list(FILTER files INCLUDE REGEX "^/.*\\.so[.0-9]*$")
    _cudastack_observe_users(targets through "${key}")
    _cudastack_observe_keep_use(built "${targets}" OURS "${files}")
    foreach(target IN LISTS targets)
      get_property(runtime TARGET "${target}" PROPERTY CUDA_RUNTIME_LIBRARY)
      string(TOLOWER "${runtime}" runtime)
      if(cudart AND runtime STREQUAL "shared" AND target IN_LIST cuda_targets)
        _cudastack_observe_keep_use(built "${target}" OURS "${cudart}")
      endif()
    endforeach()
  endforeach()
endfunction()
