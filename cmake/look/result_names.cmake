# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The documented result variables of ``find_package(CudaStack)``, one of them for each component of this call.

::

  _cudastack_look_result_names(<out_names>)
#]=]
function(_cudastack_look_result_names out_names)
  set(
    ${out_names}
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
  foreach(component IN LISTS CudaStack_FIND_COMPONENTS)
    list(APPEND ${out_names} "CudaStack_${component}_FOUND")
  endforeach()
  return(PROPAGATE ${out_names})
endfunction()
