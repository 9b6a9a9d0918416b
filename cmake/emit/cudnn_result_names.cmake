# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The documented result variables of ``find_package(CudnnStrict)``, one of them for each component of this call.

::

  _cudastack_emit_cudnn_result_names(<out_names>)
#]=]
function(_cudastack_emit_cudnn_result_names out_names)
  set(
    ${out_names}
    CudnnStrict_INCLUDE_DIR
    CudnnStrict_INCLUDE_DIRS
    CudnnStrict_LIBRARY
    CudnnStrict_LIBRARIES
    CudnnStrict_LIBRARY_DIR
    CudnnStrict_VERSION
    CudnnStrict_VERSION_MAJOR
    CudnnStrict_VERSION_MINOR
    CudnnStrict_VERSION_PATCH
    CudnnStrict_CUDA_VERSION
    CudnnStrict_PARTS
    CudnnStrict_VERIFIED
    CudnnStrict_REPORT
  )
  foreach(component IN LISTS CudnnStrict_FIND_COMPONENTS)
    list(APPEND ${out_names} "CudnnStrict_${component}_FOUND")
  endforeach()
  return(PROPAGATE ${out_names})
endfunction()
