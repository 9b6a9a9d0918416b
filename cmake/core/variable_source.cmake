# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Tells who set a variable of the project's scope.

::

  _cudastack_core_variable_source(<out_source> <variable>)

``option``: it is a cache entry, as ``-D`` on the command line makes one. ``chosen``: a cache entry that this package made
and nobody changed since; ``found``: one that the project's own finder of cuDNN made. ``default``: CMake itself detected it. ``project``: a normal variable (CMakeLists.txt, a toolchain file). Empty: not set.
#]=]
function(_cudastack_core_variable_source out_source variable)
  set(result_source "")
  if(DEFINED ${variable} AND NOT "${${variable}}" STREQUAL "")
    if(NOT DEFINED CACHE{${variable}} OR NOT "$CACHE{${variable}}" STREQUAL "${${variable}}")
      set(result_source "project")
    elseif(
      DEFINED CACHE{_CUDASTACK_CHOICE_${variable}}
      AND "$CACHE{_CUDASTACK_CHOICE_${variable}}" STREQUAL "$CACHE{${variable}}"
    )
      set(result_source "chosen")
    else()
      set(result_source "option")
      _cudastack_core_found_by_project(found "${variable}")
      if(found)
        set(result_source "found")
      endif()
      # CMake's own default for the compiler of the tree; nobody asked for it.
      get_property(help CACHE "${variable}" PROPERTY HELPSTRING)
      if(variable STREQUAL "CMAKE_CUDA_ARCHITECTURES" AND "${help}" STREQUAL "CUDA architectures")
        set(result_source "default")
      endif()
    endif()
  endif()
  set(${out_source} "${result_source}")
  return(PROPAGATE ${out_source})
endfunction()
