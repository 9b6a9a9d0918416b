# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Runs a program under the guard and compares what became of it. Nothing of it is left afterwards.

::

  cudastack_test_expect_run(<class> <status> <facts> <seconds> COMMAND <program> [<argument of _cudastack_core_run>...])

``<seconds>``: it must be back by then. Sets ``run_output``, ``run_error``.
#]=]
function(cudastack_test_expect_run class status facts seconds)
  set(what "${ARGV5} ${ARGV6}")
  string(TIMESTAMP begin "%s%f")
  _cudastack_core_run(run ${ARGN})
  string(TIMESTAMP end "%s%f")
  math(EXPR taken "${end} - ${begin}")
  math(EXPR limit "${seconds} * 1000000")
  cudastack_test_expect_equal("${run_class}" "${class}" "class of ${what}")
  cudastack_test_expect_equal("${run_status}" "${status}" "status of ${what}")
  cudastack_test_expect_equal("${run_facts}" "${facts}" "facts of ${what}")
  if(taken GREATER limit)
    cudastack_test_fail("${what} took ${taken} microseconds")
  endif()
  cudastack_test_expect_nobody("${ARGV5}")
  return(PROPAGATE run_output run_error)
endfunction()
