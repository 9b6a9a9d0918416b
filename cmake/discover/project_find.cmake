# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file that FindCUDAToolkit would put behind one of its targets.

::

  _cudastack_discover_project_find(<out_path> <name> <folders that are looked at first> <cudart>)

A miss costs a whole search, so only libraries that the toolkit itself has are searched for. Source: FindCUDAToolkit.cmake,
``_CUDAToolkit_find_and_add_import_lib``.
#]=]
function(_cudastack_discover_project_find out_path name folders cudart)
  set(result_path "")
  if(name STREQUAL "cudart")
    set(result_path "${cudart}")
    set(${out_path} "${result_path}")
    return(PROPAGATE ${out_path})
  endif()
  if(DEFINED CACHE{CUDA_${name}_LIBRARY} AND EXISTS "$CACHE{CUDA_${name}_LIBRARY}")
    set(result_path "$CACHE{CUDA_${name}_LIBRARY}")
    set(${out_path} "${result_path}")
    return(PROPAGATE ${out_path})
  endif()
  string(TOLOWER "${name}" subject)
  _cudastack_core_get_fact(own "lib.${subject}.path")
  if(own)
    unset(_cudastack_found)
    _cudastack_core_library_files(files "${name}")
    find_library(
      _cudastack_found
      NAMES ${files}
      HINTS ${folders}
      ENV CUDA_PATH
      PATH_SUFFIXES nvidia/current lib64 lib/x64 lib NO_CACHE
      NO_PACKAGE_ROOT_PATH
    )
    if(_cudastack_found)
      set(result_path "${_cudastack_found}")
    endif()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
