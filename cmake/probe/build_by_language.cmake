# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds a program of ours through ``try_compile``, where its language is on.

::

  _cudastack_probe_build_by_language(<out_prefix>
    SOURCE <file>
    [PROJECT_FLAGS]
    [FLAGS <flag>...] [RUNPATH <folder>...] [LIBRARIES <library>...]
    OUTPUT <file>)

Compiler, sysroot, target and toolchain are the project's. So are its flags with ``PROJECT_FLAGS``; without, only what
``_cudastack_probe_kept_flags`` keeps of them, and C++17. CUDA architectures are what ``FLAGS`` say. Whatever the
project has set for its own ``try_compile`` calls, this is one executable in one configuration, and nothing enters the
cache. No time limit: CMake has none there.
Results as in ``_cudastack_probe_build_directly``.
#]=]
function(_cudastack_probe_build_by_language out_prefix)
  cmake_parse_arguments(PARSE_ARGV 1 arg "PROJECT_FLAGS" "SOURCE;OUTPUT" "FLAGS;RUNPATH;LIBRARIES")
  set(language CXX)
  if(arg_SOURCE MATCHES "\\.cu$")
    set(language CUDA)
  endif()
  # First, while the project's linker flags are still what it has set.
  _cudastack_probe_library_flags(libraries "${arg_RUNPATH}" "${arg_LIBRARIES}")
  if(NOT arg_PROJECT_FLAGS)
    _cudastack_probe_kept_line(CMAKE_${language}_FLAGS "${CMAKE_${language}_FLAGS}")
    _cudastack_probe_kept_line(CMAKE_EXE_LINKER_FLAGS "${CMAKE_EXE_LINKER_FLAGS}")
    set(CMAKE_${language}_FLAGS_RELEASE "")
    set(CMAKE_${language}_STANDARD 17)
    set(CMAKE_${language}_EXTENSIONS OFF)
    set(CMAKE_${language}_STANDARD_REQUIRED ON)
  endif()
  set(CMAKE_CUDA_ARCHITECTURES OFF)
  set(runtime "")
  if("${arg_LIBRARIES}" MATCHES "libcudart\\.so")
    # The language's own runtime comes before every library, and a static one would win. Beside a compiler of wheels there is none by that name.
    set(CMAKE_CUDA_RUNTIME_LIBRARY Shared)
    _cudastack_core_get_fact(farm toolkit.farm)
    if(farm)
      set(CMAKE_CUDA_RUNTIME_LIBRARY None)
    endif()
    set(runtime "-DCMAKE_CUDA_RUNTIME_LIBRARY=${CMAKE_CUDA_RUNTIME_LIBRARY}")
  endif()
  set(CMAKE_TRY_COMPILE_TARGET_TYPE EXECUTABLE)
  set(CMAKE_TRY_COMPILE_CONFIGURATION Release)
  _cudastack_probe_flag_line(line "${language}" "${arg_OUTPUT}.compile" "${arg_FLAGS}")
  string(APPEND CMAKE_${language}_FLAGS "${line}")
  # CUDA too is linked by the host compiler.
  _cudastack_probe_flag_line(line CXX "${arg_OUTPUT}.link" "${libraries}")

  cmake_path(GET arg_OUTPUT PARENT_PATH folder)
  file(MAKE_DIRECTORY "${folder}")
  file(REMOVE "${arg_OUTPUT}")
  cmake_path(GET arg_SOURCE FILENAME name)
  try_compile(
    built
    SOURCE_FROM_FILE "${name}" "${arg_SOURCE}"
    CMAKE_FLAGS "-DCMAKE_${language}_STANDARD_LIBRARIES=${line}" ${runtime}
    OUTPUT_VARIABLE log
    COPY_FILE "${arg_OUTPUT}"
    COPY_FILE_ERROR copy_error
    NO_CACHE
  )
  file(WRITE "${arg_OUTPUT}.log" "${log}${copy_error}")
  set(${out_prefix}_log "${arg_OUTPUT}.log")
  set(${out_prefix}_class "failed")
  set(${out_prefix}_executable "")
  if(built AND EXISTS "${arg_OUTPUT}")
    set(${out_prefix}_class "built")
    set(${out_prefix}_executable "${arg_OUTPUT}")
  endif()
  return(PROPAGATE ${out_prefix}_class ${out_prefix}_log ${out_prefix}_executable)
endfunction()
