# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Finds every nvcc that a user could mean and chooses one.

::

  _cudastack_discover_nvcc()

Explicit wishes come first, then the root of CMake's old FindCUDA, then what this CMake takes by itself, then other traces. Records ``nvcc.candidate.<n>`` (path,
real, version, group, chooser, reason why it lost) with ``nvcc.candidate.count``, ``nvcc`` for the chosen one (path, real,
version, release, chooser), ``parts.<n>`` for what has run-time parts only, and ``clang.path`` where a clang++ in PATH would take the place of a
missing nvcc.
#]=]
function(_cudastack_discover_nvcc)
  _cudastack_discover_explicit_candidates(explicit)
  _cudastack_discover_old_finder_candidates(by_old_finder)
  _cudastack_discover_cmake_candidates(by_cmake)
  _cudastack_discover_ambient_candidates(ambient)
  set(number 0)
  set(chosen "")
  set(seen "")
  set(without "")
  foreach(candidate IN LISTS explicit by_old_finder by_cmake ambient)
    # CMake's own search and the other traces may name the same file by the same variable.
    string(REGEX MATCH "\\|.*$" way "${candidate}")
    if(NOT way IN_LIST seen)
      list(APPEND seen "${way}")
      math(EXPR number "${number} + 1")
      _cudastack_discover_judge_candidate(chosen ${number} "${candidate}" "${chosen}")
      _cudastack_core_get_fact(reason nvcc.candidate.${number}.reason)
      if(reason STREQUAL "there is no such file")
        list(APPEND without "${candidate}")
      endif()
    endif()
  endforeach()
  _cudastack_core_record(nvcc.candidate "count=${number}")
  _cudastack_discover_parts("${without}" "${chosen}")
  if(chosen STREQUAL "")
    _cudastack_core_find_program(clang "clang++")
    if(IS_ABSOLUTE "${clang}")
      _cudastack_core_record(clang "path=${clang}" "chooser=PATH (environment)")
    endif()
  endif()
endfunction()
