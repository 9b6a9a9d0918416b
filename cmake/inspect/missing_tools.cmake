# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The tools that nvcc starts for every program and that are not there: a package of the toolkit is missing, or a file of it.

::

  _cudastack_inspect_missing_tools(<cicc> <search path>)

Records ``tools.missing``, where they should be. ``<search path>``: that of nvcc, as it says itself. Source: ``nvcc --dryrun``.
#]=]
function(_cudastack_inspect_missing_tools cicc search)
  _cudastack_core_get_fact(nvcc nvcc.path)
  cmake_path(GET nvcc PARENT_PATH folder)
  set(missing "")
  foreach(
    tool
    IN
    ITEMS "${cicc}" ptxas cudafe++ fatbinary nvlink
  )
    _cudastack_core_find_program(path "${tool}" "${search}")
    if(NOT IS_ABSOLUTE "${path}")
      set(path "${folder}/${tool}")
    endif()
    if(NOT EXISTS "${path}")
      cmake_path(NORMAL_PATH path)
      _cudastack_core_encode(path "${path}")
      list(APPEND missing "${path}")
    endif()
  endforeach()
  _cudastack_core_record(tools "missing=${missing}")
endfunction()
