# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The name under which a built program of ours is kept: a hash of all that it is made of.

::

  _cudastack_probe_program_key(<out_key> <language> <source> <project flags> <words>)

The source's text, compiler and host compiler with the state of their files, the flags that count, the environment that compilers and linkers
read, and ``<words>``: compiler, flags, run-time path and libraries of this build, encoded, with the state of every file among them.
#]=]
function(
  _cudastack_probe_program_key
  out_key
  language
  source
  project_flags
  words
)
  file(MD5 "${source}" text)
  cmake_path(GET source FILENAME name)
  set(files "")
  foreach(word IN LISTS words)
    if(word MATCHES "^/")
      list(APPEND files "${word}")
    endif()
  endforeach()
  foreach(
    variable
    IN
    ITEMS
      CMAKE_${language}_COMPILER
      CMAKE_${language}_COMPILER_ARG1
      CMAKE_${language}_COMPILER_TARGET
      CMAKE_${language}_COMPILER_LAUNCHER
      CMAKE_CUDA_HOST_COMPILER
      CMAKE_CUDA_RUNTIME_LIBRARY
      CMAKE_${language}_FLAGS
      CMAKE_${language}_FLAGS_RELEASE
      CMAKE_EXE_LINKER_FLAGS
      CMAKE_SYSROOT
      CMAKE_TOOLCHAIN_FILE
      CMAKE_SYSTEM_NAME
      CMAKE_SYSTEM_PROCESSOR
      CMAKE_GENERATOR
  )
    string(APPEND text "|${${variable}}")
    if(IS_ABSOLUTE "${${variable}}" AND NOT IS_DIRECTORY "${${variable}}")
      _cudastack_core_encode(file "${${variable}}")
      list(APPEND files "${file}")
    endif()
  endforeach()
  foreach(
    variable
    IN
    ITEMS
      PATH
      CXX
      CXXFLAGS
      CUDAFLAGS
      CUDAHOSTCXX
      LDFLAGS
      CPATH
      CPLUS_INCLUDE_PATH
      LIBRARY_PATH
      LD_RUN_PATH
      GCC_EXEC_PREFIX
      COMPILER_PATH
      NVCC_PREPEND_FLAGS
      NVCC_APPEND_FLAGS
      NVCC_CCBIN
  )
    string(APPEND text "|$ENV{${variable}}")
  endforeach()
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  _cudastack_core_state_of(state "${files}")
  string(MD5 key "${text}|${project_flags}|${words}|${languages}|${state}")
  set(${out_key} "program-${name}-${key}")
  return(PROPAGATE ${out_key})
endfunction()
