# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds a program of ours by running the compiler itself.

::

  _cudastack_probe_build_directly(<out_prefix>
    SOURCE <file> COMPILER <compiler> [<argument>...]
    [PROJECT_FLAGS]
    [FLAGS <flag>...] [RUNPATH <folder>...] [LIBRARIES <library>...]
    OUTPUT <file>)

What may have several values is taken encoded. Of the flags that the user chose, in ``CMAKE_CXX_FLAGS`` or ``CXXFLAGS``,
a C++ program gets what ``_cudastack_probe_kept_flags`` keeps. C++17, unless ``FLAGS`` say otherwise. A CUDA program with
``PROJECT_FLAGS`` gets what ``_cudastack_probe_cuda_flags`` finds, and the dialect that these say. Results:

``<out_prefix>_class``       ``built``, ``failed``, or ``no-compiler``: it cannot be started
``<out_prefix>_log``         a file with what the compiler said
``<out_prefix>_executable``  ``OUTPUT``; empty where there is none
#]=]
function(_cudastack_probe_build_directly out_prefix)
  cmake_parse_arguments(PARSE_ARGV 1 arg "PROJECT_FLAGS" "SOURCE;OUTPUT" "COMPILER;FLAGS;RUNPATH;LIBRARIES")
  _cudastack_core_encode(source "${arg_SOURCE}")
  _cudastack_core_encode(output "${arg_OUTPUT}")
  cmake_path(GET arg_OUTPUT PARENT_PATH folder)
  _cudastack_probe_library_flags(libraries "${arg_RUNPATH}" "${arg_LIBRARIES}")
  set(kept "")
  set(dialect -std=c++17)
  if(NOT arg_SOURCE MATCHES "\\.cu$")
    _cudastack_probe_chosen_flags(kept)
  elseif(arg_PROJECT_FLAGS)
    _cudastack_probe_cuda_flags(kept)
    set(dialect "")
  endif()
  if(arg_SOURCE MATCHES "\\.cu$" AND libraries)
    # nvcc cuts at commas and quotes nothing. It hands the second word on as it is; the host compiler replaces it by
    # what is in the file, whose first flag the first word is for. A relative name has no letter that a shell minds.
    _cudastack_probe_write_response_file("${arg_OUTPUT}.link" "--enable-new-dtags;${libraries}")
    cmake_path(GET arg_OUTPUT FILENAME name)
    set(libraries -Xlinker "@${name}.link")
  endif()

  file(MAKE_DIRECTORY "${folder}")
  file(REMOVE "${arg_OUTPUT}")
  set(
    command
    ${arg_COMPILER}
    ${kept}
    ${dialect}
    ${arg_FLAGS}
    "${source}"
    -o
    "${output}"
    ${libraries}
  )
  _cudastack_core_run(build COMMAND ENCODED "${command}" WORKING_DIRECTORY "${folder}" TIMEOUT 300)
  if(build_class STREQUAL "timeout")
    string(APPEND build_error "\nended after 300 seconds\n")
  endif()
  file(WRITE "${arg_OUTPUT}.log" "${build_output}${build_error}")
  set(${out_prefix}_log "${arg_OUTPUT}.log")
  set(${out_prefix}_class "failed")
  set(${out_prefix}_executable "")
  if(build_class STREQUAL "not-started")
    set(${out_prefix}_class "no-compiler")
  elseif(build_class STREQUAL "ran" AND build_status EQUAL 0 AND EXISTS "${arg_OUTPUT}")
    set(${out_prefix}_class "built")
    set(${out_prefix}_executable "${arg_OUTPUT}")
  endif()
  return(PROPAGATE ${out_prefix}_class ${out_prefix}_log ${out_prefix}_executable)
endfunction()
