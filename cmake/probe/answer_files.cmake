# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The files and folders that decide what the loader takes, and what the libraries say then: encoded paths.

::

  _cudastack_probe_answer_files(<out_files> <run-time folders> <tasks> <facts>)

The folders of LD_LIBRARY_PATH and of the program's RUNPATH, whose time changes with every file that comes or goes, the loader's cache, every file that
was asked for or loaded, and what the loader may have refused before (``core/loader_files.cmake``).
#]=]
function(_cudastack_probe_answer_files out_files folders tasks facts)
  _cudastack_core_encode(entries "$ENV{LD_LIBRARY_PATH}")
  string(REPLACE ":" ";" entries "${entries}")
  list(FILTER facts INCLUDE REGEX "=/")
  list(TRANSFORM facts REPLACE "^[^=]+=" "")
  set(
    result_files
    /etc/ld.so.cache
    ${entries}
    ${folders}
    ${tasks}
    ${facts}
  )
  list(FILTER result_files INCLUDE REGEX "^/")
  _cudastack_core_loader_files(refused "${tasks};${facts}" "${entries};${folders}")
  list(APPEND result_files ${refused})
  list(REMOVE_DUPLICATES result_files)
  set(${out_files} "${result_files}")
  return(PROPAGATE ${out_files})
endfunction()
