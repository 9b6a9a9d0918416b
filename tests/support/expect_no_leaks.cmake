# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Between the snapshots ``before`` and ``after`` of ``tests/package/leaks/snapshot.cmake`` nothing is new, gone or changed but what is documented.

::

  cudastack_test_expect_no_leaks(<build tree> <what> <pattern>...)

A ``<pattern>`` is ``<kind> <name>``, such as ``variable CudaStack_FOUND``. What every find leaves, and what is ours by its name, is known here.
#]=]
function(cudastack_test_expect_no_leaks build_tree what)
  cudastack_test_run(difference COMMAND diff -U0 "${build_tree}/before.txt" "${build_tree}/after.txt" EXPECT_STATUS any)
  file(STRINGS "${build_tree}/before.txt" before)
  list(LENGTH before length)
  if(length LESS 300)
    cudastack_test_fail("the snapshot sees too little: ${length} lines")
  endif()
  string(REGEX MATCHALL "\n[+-][a-z][^\n]*" changes "${difference_stdout}")
  list(TRANSFORM changes REPLACE "^\n([+-][^=]*)=.*$" "\\1")
  list(TRANSFORM changes STRIP)
  set(
    documented
    ${ARGN}
    "(variable|cache) _CUDASTACK_.*"
    "global _CUDASTACK_.*"
    "directory CMAKE_CONFIGURE_DEPENDS"
    # find_package's own lists
    "global PACKAGES_(FOUND|NOT_FOUND)"
    "command _?cudastack_.*"
  )
  foreach(pattern IN LISTS documented)
    list(FILTER changes EXCLUDE REGEX "^[+-](${pattern})$")
  endforeach()
  cudastack_test_expect_equal("${changes}" "" "what changes with ${what}")
endfunction()
