# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries whose targets the FindCUDAToolkit that is running goes on with unasked; empty for a module without such a fault.

::

  _cudastack_observe_finder_needs(<out_module> <out_needs>)

To be called in its scope. Source: FindCUDAToolkit.cmake of CMake 3.25.0 and 3.25.1; 3.25.2 asks for each target first.
#]=]
function(_cudastack_observe_finder_needs out_module out_needs)
  _cudastack_core_finder_file(result_module)
  file(STRINGS "${result_module}" lines REGEX "CUDA::(nvptxcompiler_static|nvToolsExt)")
  set(result_needs "")
  foreach(name IN ITEMS nvptxcompiler_static nvToolsExt)
    # What the module deprecates, it does so for projects that ask for CMake 3.25.
    if(
      lines MATCHES "if\\(TARGET CUDA::${name}[ )]"
      OR NOT lines MATCHES "(target_link_libraries\\(|set_property\\(TARGET )CUDA::${name} "
      OR (name STREQUAL "nvToolsExt" AND CMAKE_MINIMUM_REQUIRED_VERSION VERSION_LESS 3.25)
    )
      continue()
    endif()
    list(APPEND result_needs "${name}")
  endforeach()
  set(${out_module} "${result_module}")
  set(${out_needs} "${result_needs}")
  return(PROPAGATE ${out_module} ${out_needs})
endfunction()
