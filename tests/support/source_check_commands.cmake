# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What only certain files may do: print, raise, start a process, include; and what none may do.

::

  cudastack_test_source_check_commands(<file> <skeleton>)

Applies to every CMake file below ``cmake/`` and ``modules/``.
#]=]
function(cudastack_test_source_check_commands file skeleton)
  foreach(
    command
    IN
    ITEMS macro include execute_process enable_language cmake_minimum_required
  )
    if(NOT skeleton MATCHES "(^|\n) *${command} *\\(")
      continue()
    endif()
    # What warm/ includes are files that a look has written.
    set(
      may_include
      "^modules/|^cmake/(CudaStack|CudnnStrict)Config|^cmake/core/load_stage\\.cmake$|^cmake/warm/(reuse|reuse_cudnn|apply|is_same_project|is_valid|settle)\\.cmake$"
    )
    if(command STREQUAL "include" AND file MATCHES "${may_include}")
      continue()
    elseif(command STREQUAL "execute_process" AND file STREQUAL "cmake/core/run.cmake")
      continue()
    endif()
    cudastack_test_source_fault("${file}: ${command}() is not for this file")
  endforeach()
  # A verdict that its rule has spelled wrong is no matter for the report: no user can cause or mend it.
  if(
    file MATCHES "^cmake/[a-z]+/"
    AND NOT file MATCHES "^cmake/report/|^cmake/core/verdict\\.cmake$|^cmake/warm/say\\.cmake$"
  )
    string(REGEX MATCHALL "(^|\n) *message *\\([ \n]*[A-Z_]*" messages "${skeleton}")
    list(FILTER messages EXCLUDE REGEX "[( \n](VERBOSE|DEBUG)$")
    if(messages)
      cudastack_test_source_fault(
        "${file}: only report/ prints or raises; others have message(VERBOSE) and message(DEBUG)"
      )
    endif()
  endif()
endfunction()
