# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A cudart of the same name and another release to which LD_RUN_PATH would lead programs.

::

  _cudastack_inspect_added_run_paths()

The linker writes LD_RUN_PATH into a program that gets no ``-rpath``, and CMake gives none to a program of CUDA files only. Another major has
another name, which the loader does not take. Records ``added.runpath.<n>`` with ``added.runpath.count``. The facts are variables of
the caller.
#]=]
function(_cudastack_inspect_added_run_paths)
  set(count 0)
  _cudastack_inspect_path_entries(entries folder LD_RUN_PATH)
  if(entries)
    set(release "${nvcc.release}")
    set(own "${lib.cudart.real}")
    string(REGEX MATCH "^[0-9]+" major "${release}")
    # The name that programs look for; until 11 it had a second number.
    set(file "libcudart.so.${major}")
    if(major LESS 12)
      string(APPEND file ".0")
    endif()
  endif()
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    _cudastack_core_real_path(real "${entry_path}/${file}")
    if(real STREQUAL "")
      continue()
    endif()
    _cudastack_core_cudart_release(found "${real}")
    if(real STREQUAL own OR found STREQUAL release)
      break()
    endif()
    math(EXPR count "${count} + 1")
    _cudastack_inspect_added("runpath.${count}" "${entry}" "${file}" "${real}" "${found}")
  endforeach()
  _cudastack_core_record(added.runpath "count=${count}")
endfunction()
