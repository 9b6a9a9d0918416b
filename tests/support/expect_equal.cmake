# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
::

  cudastack_test_expect_equal(<actual> <expected> <what>)
#]=]
function(cudastack_test_expect_equal actual expected what)
  if(NOT "${actual}" STREQUAL "${expected}")
    cudastack_test_fail("${what}" "is:        '${actual}'\nshould be: '${expected}'")
  endif()
endfunction()
