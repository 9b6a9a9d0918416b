# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says for every loaded library which rule of the loader led there.

::

  _cudastack_probe_loaded_choosers(<encoded run-time folders>)

LD_LIBRARY_PATH goes before the program's RUNPATH, that before ``ld.so.cache``. Source: ld.so(8).
#]=]
function(_cudastack_probe_loaded_choosers folders)
  _cudastack_core_load_facts()
  string(REPLACE ":" ";" entries "$ENV{LD_LIBRARY_PATH}")
  foreach(
    subject
    IN
    ITEMS lib.cudart lib.cublas lib.cublaslt lib.nvrtc cudnn.library driver.library
  )
    if(subject STREQUAL "driver.library")
      set(path "${driver.library.path}")
    else()
      set(path "${${subject}.loaded.path}")
      set(subject "${subject}.loaded")
    endif()
    if(NOT path)
      continue()
    endif()
    cmake_path(GET path PARENT_PATH folder)
    _cudastack_core_encode(encoded "${folder}")
    set(chooser "ld.so.cache or a default folder")
    list(FIND entries "${folder}" index)
    if(NOT index EQUAL -1)
      math(EXPR number "${index} + 1")
      set(chooser "LD_LIBRARY_PATH entry ${number} (environment)")
    elseif(encoded IN_LIST folders)
      set(chooser "the program's RUNPATH")
    endif()
    _cudastack_core_record("${subject}" "chooser=${chooser}" level=loaded)
  endforeach()
endfunction()
