# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records which rule of the loader led to a file, as ``chooser`` of a subject.

::

  _cudastack_probe_loaded_chooser(<subject> <path> <encoded run-time folders> [<needed by>])

A program's RPATH goes before LD_LIBRARY_PATH, that before its RUNPATH, that before ``ld.so.cache``. There is no program yet: who will write that path is
said. ``<needed by>``: the library that brought the file along, whose own run-time path may have led there. Source: ld.so(8).
#]=]
function(_cudastack_probe_loaded_chooser subject path folders)
  cmake_path(GET path PARENT_PATH folder)
  _cudastack_core_encode(encoded "${folder}")
  # The loader leaves out what ends an entry beyond its name.
  string(REGEX REPLACE "/+(:|$)" "\\1" entries "$ENV{LD_LIBRARY_PATH}")
  string(REPLACE ":" ";" entries "${entries}")
  _cudastack_probe_runpath_kind(flag)
  set(kind RUNPATH)
  if(flag STREQUAL "--disable-new-dtags")
    set(kind RPATH)
  endif()
  list(FIND entries "${folder}" index)
  _cudastack_core_is_loader_folder(default "${folder}")
  if(encoded IN_LIST folders AND (kind STREQUAL "RPATH" OR index EQUAL -1))
    _cudastack_core_get_fact(alone request.alone)
    set(chooser "the ${kind} that CudaStack:: targets give")
    if(alone)
      set(chooser "the ${kind} that CudnnStrict:: targets give")
      _cudastack_probe_project_run_path(entries cut)
      foreach(entry IN LISTS entries)
        if(entry MATCHES "^([^|]*)[|](.*)$" AND CMAKE_MATCH_2 STREQUAL encoded)
          set(variable "${CMAKE_MATCH_1}")
          _cudastack_core_variable_source(source "${variable}")
          _cudastack_core_describe_chooser(chooser "${source}" "${variable}" "")
          _cudastack_core_record("${subject}" "chooser_variable=${variable}" "chooser_source=${source}")
          break()
        endif()
      endforeach()
    endif()
  elseif(NOT index EQUAL -1)
    math(EXPR number "${index} + 1")
    _cudastack_core_describe_chooser(chooser environment LD_LIBRARY_PATH "${number}" "${folder}")
  else()
    _cudastack_probe_is_in_loader_cache(cached "${path}")
    set(chooser "ld.so.cache or a default folder")
    if(cached)
      set(chooser "ld.so.cache")
    elseif(default)
      set(chooser "a default folder of the loader")
    elseif(NOT "${ARGV3}" STREQUAL "")
      set(chooser "the run-time path of ${ARGV3}")
    endif()
  endif()
  _cudastack_core_record("${subject}" "chooser=${chooser}" level=loaded)
endfunction()
