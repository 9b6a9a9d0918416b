# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The newest host compilers that the chosen toolkit takes, and a fitting g++ in PATH where the default does not fit.

::

  _cudastack_inspect_host_limit()

Records ``host.limit`` (path, gnu, clang) and ``host.alternative`` (path, real, version).
#]=]
function(_cudastack_inspect_host_limit)
  _cudastack_core_load_facts()
  set(gnu "")
  foreach(folder IN LISTS toolkit.include_dirs)
    set(header "${folder}/crt/host_config.h")
    if(EXISTS "${header}")
      file(STRINGS "${header}" lines REGEX "^#if .*(__GNUC__ > |__clang_major__ >= )[0-9]+")
      if("${lines}" MATCHES "__GNUC__ > ([0-9]+)")
        set(gnu "${CMAKE_MATCH_1}")
      endif()
      set(clang "")
      if("${lines}" MATCHES "\\(__clang_major__ >= ([0-9]+)\\) [|][|] \\(__clang_major__ < 3\\)")
        math(EXPR clang "${CMAKE_MATCH_1} - 1")
      endif()
      _cudastack_core_record(host.limit "path=${header}" "gnu=${gnu}" "clang=${clang}")
      break()
    endif()
  endforeach()
  if(NOT gnu OR NOT "${host.id}" STREQUAL "GNU" OR NOT "${host.major}" GREATER gnu)
    return()
  endif()
  foreach(major RANGE ${gnu} 6 -1)
    _cudastack_core_find_program(path "g++-${major}")
    if(IS_ABSOLUTE "${path}")
      _cudastack_inspect_compiler_version(id version "${path}")
      if(id STREQUAL "GNU" AND version VERSION_LESS_EQUAL "${gnu}.999")
        _cudastack_core_record(host.alternative "path=${path}" "version=${version}" "chooser=PATH (environment)")
        return()
      endif()
    endif()
  endforeach()
endfunction()
