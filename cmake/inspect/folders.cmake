# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The real folders of the chosen toolkit's libraries, for comparing files.

::

  _cudastack_inspect_folders()

Records ``toolkit.library_dirs_real``.
They are the folders that nvcc names.
#]=]
function(_cudastack_inspect_folders)
  _cudastack_core_get_fact(library_dirs toolkit.library_dirs)
  _cudastack_core_get_fact(own toolkit.library_dir)
  set(folders "")
  foreach(folder IN LISTS library_dirs own)
    _cudastack_core_real_path(real "${folder}")
    if(real)
      list(APPEND folders "${real}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES folders)
  _cudastack_core_record(toolkit "library_dirs_real=${folders}")
endfunction()
