# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The FindCUDAToolkit.cmake that a ``find_package(CUDAToolkit)`` of the caller's scope takes.

::

  _cudastack_core_finder_file(<out_path>)
#]=]
function(_cudastack_core_finder_file out_path)
  set(${out_path} "${CMAKE_ROOT}/Modules/FindCUDAToolkit.cmake")
  foreach(folder IN LISTS CMAKE_MODULE_PATH)
    if(EXISTS "${folder}/FindCUDAToolkit.cmake")
      set(${out_path} "${folder}/FindCUDAToolkit.cmake")
      break()
    endif()
  endforeach()
  return(PROPAGATE ${out_path})
endfunction()
