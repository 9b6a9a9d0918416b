# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The one command behind ``fix:`` in a message, to the letter.

::

  cudastack_test_fix(<out_fix> <block>)
#]=]
function(cudastack_test_fix out_fix block)
  set(${out_fix} "")
  if(NOT block MATCHES "\n +fix:      ([^\n]+)")
    cudastack_test_fail("there is no fix in:" "${block}")
    return(PROPAGATE ${out_fix})
  endif()
  set(${out_fix} "${CMAKE_MATCH_1}")
  string(REPLACE "fix:      " "" without "${block}")
  string(LENGTH "${block}" length)
  string(LENGTH "${without}" length_without)
  math(EXPR taken "${length} - ${length_without}")
  cudastack_test_expect_equal("${taken}" 10 "signs of 'fix:' in a message with one fix")
  return(PROPAGATE ${out_fix})
endfunction()
