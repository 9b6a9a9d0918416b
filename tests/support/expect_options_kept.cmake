# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Two options that have nothing to do with a finding are in the cache as ``cudastack_test_stack`` and ``cudastack_test_find`` gave them.

::

  cudastack_test_expect_options_kept(<build tree> <the fix that was run>)
#]=]
function(cudastack_test_expect_options_kept binary fix)
  file(READ "${binary}/CMakeCache.txt" cache)
  foreach(option IN ITEMS "ONE=1" "TWO=a b;c")
    string(REPLACE "=" ":[A-Z]+=" pattern "${option}")
    if(NOT cache MATCHES "\nCUDASTACK_TEST_${pattern}\n")
      cudastack_test_fail("the option CUDASTACK_TEST_${option} is not in the cache any more, after: ${fix}")
    endif()
  endforeach()
endfunction()
