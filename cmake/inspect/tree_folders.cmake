# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders in which the CUDA compiler that is on looks for libraries first, as CMake keeps them for the life of the tree.

::

  _cudastack_inspect_tree_folders(<out_entries>)

Entries as in ``core/search_entries.cmake``, the toolkit's own of kind ``own``. The others are flags of NVCC_PREPEND_FLAGS that the tree began with. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_tree_folders out_entries)
  set(result_entries "")
  set(own_real "")
  foreach(folder IN LISTS toolkit.library_dirs)
    _cudastack_core_real_path(real "${folder}")
    list(APPEND own_real "${real}")
  endforeach()
  foreach(folder IN LISTS CMAKE_CUDA_HOST_IMPLICIT_LINK_DIRECTORIES)
    _cudastack_core_real_path(real "${folder}")
    if(real AND real IN_LIST own_real)
      _cudastack_inspect_fixed_entries(entry own default "${folder}")
    else()
      _cudastack_inspect_fixed_entries(entry library "CUDA language of this tree" "${folder}")
    endif()
    list(APPEND result_entries "${entry}")
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
