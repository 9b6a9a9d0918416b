# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that the FindCUDAToolkit that is running will put behind one of its targets; empty where it will find none.

::

  _cudastack_observe_finder_library(<out_path> <name>)

Source: ``_CUDAToolkit_find_and_add_import_lib`` of CMake 3.25. The folder of cudart is known then, the module's own variable for it not yet.
#]=]
function(_cudastack_observe_finder_library out_path name)
  set(result_path "")
  if(CUDA_${name}_LIBRARY)
    set(result_path "${CUDA_${name}_LIBRARY}")
  else()
    set(folder "${CUDA_CUDART}")
    cmake_path(GET folder PARENT_PATH folder)
    unset(_cudastack_found)
    find_library(
      _cudastack_found
      NAMES ${name}
      HINTS "${folder}"
      ENV CUDA_PATH
      PATH_SUFFIXES nvidia/current lib64 lib/x64 lib lib64/stubs lib/x64/stubs lib/stubs stubs NO_CACHE
    )
    if(_cudastack_found)
      set(result_path "${_cudastack_found}")
    endif()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
