# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The nvcc of CMake's old FindCUDA: below CUDA_TOOLKIT_ROOT_DIR, as an option or from the project.

::

  _cudastack_discover_old_finder_candidates(<out_candidates>)

A project that calls FindCUDA compiles with this one, whoever set the root: the user, or FindCUDA itself. The CUDA language does not read it, so where that has a compiler, or somebody named one for it, it is a
note and no wish. Source: FindCUDA.cmake of CMake 3.25 to 4.4.
#]=]
function(_cudastack_discover_old_finder_candidates out_candidates)
  set(result_candidates "")
  _cudastack_core_variable_source(source CUDA_TOOLKIT_ROOT_DIR)
  if(source AND NOT CUDA_TOOLKIT_ROOT_DIR MATCHES "(^|-)NOTFOUND$")
    _cudastack_discover_root_candidates(
      result_candidates
      ambient
      "${source}"
      CUDA_TOOLKIT_ROOT_DIR
      "${CUDA_TOOLKIT_ROOT_DIR}"
    )
  endif()
  set(${out_candidates} "${result_candidates}")
  return(PROPAGATE ${out_candidates})
endfunction()
