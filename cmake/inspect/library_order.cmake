# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders in which the linker really looks for what nvcc links by itself, in order.

::

  _cudastack_inspect_library_order(<out_entries>)

Entries as in ``core/search_entries.cmake``, the toolkit's own of kind ``own``. Flags of nvcc go before nvcc's own folders, LIBRARY_PATH and
default folders after them: those count only where nvcc's folders lack a name, as those of a wheel do. GCC looks into ``../lib`` of each
folder of LIBRARY_PATH before its own folders, and into the folder itself after them. Source: ``nvcc --dryrun``, ``gcc -###``, ``ld --verbose``.

Where the CUDA language is on its compiler decides, which may be the wheel's own nvcc though we have laid the wheel out. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_library_order out_entries)
  _cudastack_inspect_flag_entries(before NVCC_PREPEND_FLAGS environment "$ENV{NVCC_PREPEND_FLAGS}")
  _cudastack_inspect_flag_entries(after NVCC_APPEND_FLAGS environment "$ENV{NVCC_APPEND_FLAGS}")
  set(flags ${before} ${after})
  list(FILTER flags INCLUDE REGEX "^library")
  _cudastack_inspect_fixed_entries(own own default "${toolkit.library_dirs}")
  if(CMAKE_CUDA_COMPILER_LOADED)
    _cudastack_inspect_tree_folders(own)
    _cudastack_inspect_entries_outside(own "${own}" "${flags}")
  endif()
  set(triple "x86_64-linux-gnu")
  if(CMAKE_LIBRARY_ARCHITECTURE)
    set(triple "${CMAKE_LIBRARY_ARCHITECTURE}")
  endif()
  _cudastack_inspect_path_entries(named library LIBRARY_PATH)
  _cudastack_inspect_beside_entries(beside "${named}")
  _cudastack_inspect_fixed_entries(compiler library default "/usr/lib/${triple};/usr/lib;/lib/${triple};/lib")
  _cudastack_inspect_fixed_entries(
    linker
    library
    default
    "/usr/local/lib/${triple};/usr/local/lib64;/lib64;/usr/lib64;/usr/local/lib"
  )
  set(
    result_entries
    ${flags}
    ${own}
    ${beside}
    ${compiler}
    ${named}
    ${linker}
  )
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
