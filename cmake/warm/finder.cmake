# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
FindCUDAToolkit has set its result and is about to make its targets. A callback of ``variable_watch``.

::

  _cudastack_warm_finder(<variable> <access> [<value> <file> <stack>])

After a failure inside of that module there is no late look, so it is looked at here; not where it has no such fault, nor where what it
needs has been found before.
#]=]
function(_cudastack_warm_finder variable access)
  set(missing "")
  if(access STREQUAL "MODIFIED_ACCESS" AND "${ARGV2}")
    _cudastack_core_load_stage(observe/finder_needs)
    _cudastack_observe_finder_needs(module missing)
  endif()
  foreach(name IN LISTS missing)
    if(EXISTS "${CUDA_${name}_LIBRARY}")
      list(REMOVE_ITEM missing "${name}")
    endif()
  endforeach()
  if(missing)
    _cudastack_warm_restore_facts()
    _cudastack_look_finder()
  endif()
endfunction()
