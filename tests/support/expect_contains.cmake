# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
::

  cudastack_test_expect_contains(<text> <part> [<what>])

``<part>`` is literal. ``<what>`` says what the text is.
#]=]
function(cudastack_test_expect_contains text part)
  string(FIND "${text}" "${part}" position)
  if(position EQUAL -1)
    cudastack_test_fail("${ARGV2} does not contain '${part}'; it is:" "${text}")
  endif()
endfunction()
