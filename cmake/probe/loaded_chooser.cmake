# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records which rule of the loader led to a file, as ``chooser`` of a subject.

::

  _cudastack_probe_loaded_chooser(<subject> <path> <encoded run-time folders>)

LD_LIBRARY_PATH goes before the program's RUNPATH, that before ``ld.so.cache``. Source: ld.so(8).
#]=]
function(_cudastack_probe_loaded_chooser subject path folders)
  cmake_path(GET path PARENT_PATH folder)
  _cudastack_core_encode(encoded "${folder}")
  # The loader leaves out what ends an entry beyond its name.
  string(REGEX REPLACE "/+(:|$)" "\\1" entries "$ENV{LD_LIBRARY_PATH}")
  string(REPLACE ":" ";" entries "${entries}")
  set(chooser "ld.so.cache or a default folder")
  list(FIND entries "${folder}" index)
  if(NOT index EQUAL -1)
    math(EXPR number "${index} + 1")
    set(chooser "LD_LIBRARY_PATH entry ${number} (environment)")
  elseif(encoded IN_LIST folders)
    set(chooser "the program's RUNPATH")
  endif()
  _cudastack_core_record("${subject}" "chooser=${chooser}" level=loaded)
endfunction()
