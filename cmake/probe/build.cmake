# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds a program of ours, by the way that is open here.

::

  _cudastack_probe_build(<out_prefix>
    SOURCE <file.cpp or file.cu>
    [COMPILER <compiler>]
    [PROJECT_FLAGS]
    [FLAGS <flag>...] [RUNPATH <folder>...] [LIBRARIES <library>...]
    OUTPUT <file>)

Where the language of ``SOURCE`` is on, it is ``_cudastack_probe_build_by_language``; otherwise ``COMPILER`` is run
directly: by default the C++ compiler that CMake would take, for CUDA nothing. ``FLAGS``, ``RUNPATH`` and ``LIBRARIES``
(names, absolute files or flags) are taken encoded, element by element. A program that this user has built of the same things before is
taken as it is. Results:

``<out_prefix>_class``       ``built``, ``failed``, or ``no-compiler``
``<out_prefix>_log``         a file with what the compiler said; empty for ``no-compiler`` and for a program that was kept
``<out_prefix>_executable``  ``OUTPUT``; empty where there is none
#]=]
function(_cudastack_probe_build out_prefix)
  cmake_parse_arguments(PARSE_ARGV 1 arg "PROJECT_FLAGS" "SOURCE;OUTPUT;COMPILER" "FLAGS;RUNPATH;LIBRARIES")
  set(language CXX)
  set(project_flags "")
  if(arg_SOURCE MATCHES "\\.cu$")
    set(language CUDA)
  endif()
  if(arg_PROJECT_FLAGS)
    set(project_flags PROJECT_FLAGS)
  endif()
  set(
    common
    FLAGS
    ${arg_FLAGS}
    RUNPATH
    ${arg_RUNPATH}
    LIBRARIES
    ${arg_LIBRARIES}
  )
  _cudastack_core_encode(compiler "${arg_COMPILER}")
  if(compiler STREQUAL "" AND language STREQUAL "CXX")
    _cudastack_probe_find_compiler(compiler)
  endif()
  _cudastack_probe_program_key(key ${language} "${arg_SOURCE}" "${project_flags}" "${compiler};${common}")
  _cudastack_core_kept(${out_prefix}_executable "${key}")
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if(${out_prefix}_executable)
    set(${out_prefix}_class "built")
    set(${out_prefix}_log "")
  elseif(language IN_LIST languages AND CMAKE_${language}_COMPILER_LOADED)
    _cudastack_probe_build_by_language(
      ${out_prefix}
      SOURCE "${arg_SOURCE}"
      OUTPUT "${arg_OUTPUT}"
      ${project_flags}
      ${common}
    )
  else()
    set(${out_prefix}_class "no-compiler")
    set(${out_prefix}_log "")
    set(${out_prefix}_executable "")
    if(NOT compiler STREQUAL "")
      _cudastack_probe_build_directly(
        ${out_prefix}
        SOURCE "${arg_SOURCE}"
        OUTPUT "${arg_OUTPUT}"
        COMPILER ${compiler} ${project_flags} ${common}
      )
    endif()
  endif()
  if(${out_prefix}_class STREQUAL "built" AND ${out_prefix}_log)
    _cudastack_core_keep("${key}" FILE "${${out_prefix}_executable}")
    _cudastack_core_kept(kept "${key}")
    if(kept)
      set(${out_prefix}_executable "${kept}")
      set(${out_prefix}_log "")
    endif()
  endif()
  return(PROPAGATE ${out_prefix}_class ${out_prefix}_log ${out_prefix}_executable)
endfunction()
