# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Sets the documented result variables of ``find_package(CudaStack)`` in the caller, from the facts.

::

  _cudastack_look_results(<found>)

Those that have no value are unset: nothing stale stays. Where the stack was not found only ``CudaStack_REPORT`` has one, and
``CudaStack_<component>_FOUND`` is false.
#]=]
function(_cudastack_look_results found)
  _cudastack_core_state_folder(folder)
  _cudastack_look_result_names(names)
  foreach(name IN LISTS names)
    unset(${name})
  endforeach()
  set(CudaStack_REPORT "${folder}/report.txt")
  foreach(component IN LISTS CudaStack_FIND_COMPONENTS)
    set(CudaStack_${component}_FOUND FALSE)
    if(found)
      _cudastack_look_has_component(CudaStack_${component}_FOUND "${component}")
    endif()
  endforeach()
  if(found)
    _cudastack_core_load_facts()
    set(CudaStack_TOOLKIT_ROOT "${toolkit.root}")
    set(CudaStack_TOOLKIT_VERSION "${nvcc.version}")
    set(CudaStack_NVCC "${nvcc.path}")
    set(CudaStack_INCLUDE_DIRS "${toolkit.include_dirs}")
    set(CudaStack_CUDA_ARCHITECTURES "${CMAKE_CUDA_ARCHITECTURES}")
    set(CudnnStrict_INCLUDE_DIR "${cudnn.header.folder}")
    set(CudnnStrict_LIBRARY "${cudnn.library.path}")
    set(CudnnStrict_VERSION "${cudnn.header.version}")
  endif()
  foreach(name IN LISTS names)
    if("${${name}}" STREQUAL "")
      unset(${name})
    endif()
  endforeach()
  return(PROPAGATE ${names})
endfunction()
