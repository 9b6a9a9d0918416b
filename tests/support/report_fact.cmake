# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads one fact out of the report in a build tree.

::

  cudastack_test_report_fact(<out_value> <build tree> <name>)

A fact that is not there fails the case.
#]=]
function(cudastack_test_report_fact out_value build_tree name)
  set(value "")
  cudastack_test_report(report "${build_tree}")
  string(JSON value ERROR_VARIABLE error GET "${report}" facts "${name}")
  if(NOT error STREQUAL "NOTFOUND")
    cudastack_test_fail("the report has no ${name}: ${error}")
  endif()
  set(${out_value} "${value}")
  return(PROPAGATE ${out_value})
endfunction()
