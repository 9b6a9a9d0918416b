# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The documented result variables of ``find_package(CudaStack)``, from the facts.

::

  _cudastack_look_results(<out_names>)

Sets them in the caller and names them. Empty ones are unset: nothing stale stays.
#]=]
function(_cudastack_look_results out_names)
  _cudastack_core_load_facts()
  _cudastack_core_state_folder(folder)
  set(CudaStack_TOOLKIT_ROOT "${toolkit.root}")
  set(CudaStack_TOOLKIT_VERSION "${nvcc.version}")
  set(CudaStack_NVCC "${nvcc.path}")
  set(CudaStack_INCLUDE_DIRS "${toolkit.include_dirs}")
  set(CudaStack_REPORT "${folder}/report.txt")
  set(CudaStack_CUDA_ARCHITECTURES "${CMAKE_CUDA_ARCHITECTURES}")
  set(CudnnStrict_INCLUDE_DIR "${cudnn.header.folder}")
  set(CudnnStrict_LIBRARY "${cudnn.library.path}")
  set(CudnnStrict_VERSION "${cudnn.header.version}")
  set(
    result_names
    CudaStack_TOOLKIT_ROOT
    CudaStack_TOOLKIT_VERSION
    CudaStack_NVCC
    CudaStack_INCLUDE_DIRS
    CudaStack_REPORT
    CudaStack_CUDA_ARCHITECTURES
    CudnnStrict_INCLUDE_DIR
    CudnnStrict_LIBRARY
    CudnnStrict_VERSION
  )
  foreach(name IN LISTS result_names)
    if("${${name}}" STREQUAL "")
      unset(${name})
    endif()
  endforeach()
  set(${out_names} "${result_names}")
  return(PROPAGATE ${out_names} ${${out_names}})
endfunction()
