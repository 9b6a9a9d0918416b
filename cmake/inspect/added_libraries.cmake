# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Run-time libraries that the link of a CUDA program would take instead of the chosen toolkit's own.

::

  _cudastack_inspect_added_libraries()

What nvcc and CMake link without being asked: ``cudadevrt`` and ``cudart_static``, or ``cudart`` with CMAKE_CUDA_RUNTIME_LIBRARY Shared. Records
``added.library.<n>`` with its grade, and ``added.library.count``: one for each file. The facts are variables of the caller.
#]=]
function(_cudastack_inspect_added_libraries)
  set(count 0)
  set(keys "")
  set(release "${nvcc.release}")
  _cudastack_inspect_library_order(entries)
  string(TOLOWER "${CMAKE_CUDA_RUNTIME_LIBRARY}" runtime)
  foreach(name IN ITEMS cudart_static cudadevrt cudart)
    set(grade latent)
    if(
      (name STREQUAL "cudart" AND runtime STREQUAL "shared")
      OR (name STREQUAL "cudart_static" AND runtime MATCHES "^(static)?$")
      OR (name STREQUAL "cudadevrt" AND NOT runtime STREQUAL "none")
    )
      set(grade live)
    endif()
    foreach(entry IN LISTS entries)
      _cudastack_core_split_entry("${entry}")
      set(file "lib${name}.so")
      if(NOT EXISTS "${entry_path}/${file}")
        set(file "lib${name}.a")
      endif()
      _cudastack_core_real_path(real "${entry_path}/${file}")
      if(real STREQUAL "")
        continue()
      endif()
      # Whether the toolkit's own are of one release is asked elsewhere.
      _cudastack_core_library_release(found "${real}")
      if(entry_kind STREQUAL "own" OR found STREQUAL release)
        break()
      endif()
      # Two default folders with the same file are one thing to say.
      _cudastack_core_encode(key "${entry_variable}|${entry_number}|${real}")
      if(key IN_LIST keys)
        continue()
      endif()
      list(APPEND keys "${key}")
      math(EXPR count "${count} + 1")
      _cudastack_inspect_added("library.${count}" "${entry}" "${file}" "${real}" "${found}")
      _cudastack_core_record("added.library.${count}" "grade=${grade}")
    endforeach()
  endforeach()
  _cudastack_core_record(added.library "count=${count}")
endfunction()
