# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records what the FindCUDAToolkit that is running takes for granted, and whether it is there.

::

  _cudastack_observe_finder_module()

``finder`` (path, version: of CMake, needs: the libraries whose targets it goes on with unasked, finds: those of them that are there), only
for a module that has such a fault. To be called in its scope, before it has made its targets.
Source: FindCUDAToolkit.cmake of CMake 3.25.0 and 3.25.1; 3.25.2 asks for each target first.
#]=]
function(_cudastack_observe_finder_module)
  set(module "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake")
  foreach(folder IN LISTS CMAKE_MODULE_PATH)
    if(EXISTS "${folder}/FindCUDAToolkit.cmake")
      set(module "${folder}/FindCUDAToolkit.cmake")
      break()
    endif()
  endforeach()
  file(STRINGS "${module}" lines REGEX "CUDA::(nvptxcompiler_static|nvToolsExt)")
  set(needs "")
  set(finds "")
  foreach(name IN ITEMS nvptxcompiler_static nvToolsExt)
    # What the module deprecates, it does so for projects that ask for CMake 3.25.
    if(
      lines MATCHES "if\\(TARGET CUDA::${name}[ )]"
      OR NOT lines MATCHES "(target_link_libraries\\(|set_property\\(TARGET )CUDA::${name} "
      OR (name STREQUAL "nvToolsExt" AND CMAKE_MINIMUM_REQUIRED_VERSION VERSION_LESS 3.25)
    )
      continue()
    endif()
    list(APPEND needs "${name}")
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
