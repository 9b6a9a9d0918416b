# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The files that a link by nvcc's folders takes for the names of the examined libraries, where they are not the toolkit's own.

::

  _cudastack_inspect_named_libraries(<libraries>)

Records ``<library>.linked`` (path, real, version, chooser ...). The runtime is linked by its name in every program of CUDA sources; the others where somebody writes
``-lcublas``, so of them only that counts which a variable leads to and no default folder. What ``CudaStack::`` targets link is a file. ``<libraries>`` as of
``core/examined_libraries.cmake``. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_named_libraries libraries)
  string(TOLOWER "${CMAKE_CUDA_RUNTIME_LIBRARY}" runtime)
  set(runtime_library "cudart_static|lib.cudart_static")
  if(runtime STREQUAL "shared")
    set(runtime_library "cudart|lib.cudart")
  elseif(runtime STREQUAL "none")
    set(runtime_library "")
  endif()
  list(APPEND libraries ${runtime_library})
  list(REMOVE_DUPLICATES libraries)
  _cudastack_inspect_library_order(entries)
  foreach(library IN LISTS libraries)
    string(REGEX MATCH "^(.*)\\|(.*)$" library "${library}")
    set(name "${CMAKE_MATCH_1}")
    set(subject "${CMAKE_MATCH_2}")
    _cudastack_inspect_first_library(entry file "${entries}" "${name}")
    _cudastack_core_real_path(real "${file}")
    if(real STREQUAL "" OR real STREQUAL "${${subject}.real}" OR name MATCHES "^(cuda_driver|nvml|nvtx3|bin2c)")
      continue()
    endif()
    _cudastack_core_split_entry("${entry}")
    set(chooser "${entry_chooser}")
    if(entry_kind STREQUAL "own")
      set(chooser nvcc)
    elseif(entry_source STREQUAL "default")
      set(chooser "the linker's default folders")
      if(NOT "${name}|${subject}" STREQUAL runtime_library)
        continue()
      endif()
    endif()
    _cudastack_core_file_version(version "${real}")
    set(release "")
    if(name MATCHES "^cudart")
      _cudastack_core_library_release(release "${real}")
    endif()
    _cudastack_core_record(
      "${subject}.linked"
      "path=${file}"
      "real=${real}"
      "version=${version}"
      "release=${release}"
      "chooser=${chooser}"
      "chooser_variable=${entry_variable}"
      "chooser_entry=${entry_number}"
      "chooser_source=${entry_source}"
      level=files
    )
  endforeach()
endfunction()
