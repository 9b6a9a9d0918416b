# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
FindCUDAToolkit has set its result and is about to make its targets. A callback of ``variable_watch``.

::

  _cudastack_warm_finder(<variable> <access> [<value> <file> <stack>])

After a failure inside of that module there is no late look, so it is looked at here; not where it has no such fault, nor where what it
needs has been found before. To read the module takes a millisecond, so that there is no fault is kept for the next configure.
#]=]
function(_cudastack_warm_finder variable access)
  if(NOT access STREQUAL "MODIFIED_ACCESS" OR NOT "${ARGV2}")
    return()
  endif()
  _cudastack_core_finder_file(module)
  file(TIMESTAMP "${module}" time "%Y%j%H%M%S%f" UTC)
  set(found "")
  foreach(name IN ITEMS nvptxcompiler_static nvToolsExt)
    if(EXISTS "${CUDA_${name}_LIBRARY}")
      list(APPEND found "${name}")
    endif()
  endforeach()
  set(now "${module} ${time} ${CMAKE_MINIMUM_REQUIRED_VERSION} ${found}")
  set(kept "")
  set(file "${CMAKE_BINARY_DIR}/CudaStack/snapshot/finder.txt")
  if(EXISTS "${file}")
    file(READ "${file}" kept)
  endif()
  if(NOT kept STREQUAL now)
    _cudastack_core_load_stage(observe/finder_needs)
    _cudastack_observe_finder_needs(module missing)
    list(REMOVE_ITEM missing ${found} "")
    if(missing)
      _cudastack_warm_restore_facts()
      _cudastack_look_finder()
    else()
      file(WRITE "${file}" "${now}")
    endif()
  endif()
endfunction()
