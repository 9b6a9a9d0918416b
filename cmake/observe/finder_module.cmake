# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records what the FindCUDAToolkit that is running takes for granted, and whether it is there.

::

  _cudastack_observe_finder_module()

``finder`` (path, version: of CMake, needs: the libraries whose targets it goes on with unasked, finds: those of them that are there), only
for a module that has such a fault. To be called in its scope, before it has made its targets.
#]=]
function(_cudastack_observe_finder_module)
  _cudastack_observe_finder_needs(module needs)
  set(finds "")
  foreach(name IN LISTS needs)
    _cudastack_observe_finder_library(library "${name}")
    if(library)
      list(APPEND finds "${name}")
    endif()
  endforeach()
  if(needs)
    if(NOT finds)
      set(finds none)
    endif()
    _cudastack_core_record(
      finder
      "path=${module}"
      "version=${CMAKE_VERSION}"
      "needs=${needs}"
      "finds=${finds}"
      "chooser=find_package(CUDAToolkit)"
      level=files
    )
  endif()
endfunction()
