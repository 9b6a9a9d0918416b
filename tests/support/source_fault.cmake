# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Notes a fault of the layout, so that all of them are shown together.

::

  cudastack_test_source_fault(<text>)

``tests/unit/source_rules.cmake`` fails once, with the GLOBAL property ``CUDASTACK_TEST_FAULTS``.
#]=]
function(cudastack_test_source_fault text)
  set_property(GLOBAL APPEND_STRING PROPERTY CUDASTACK_TEST_FAULTS "${text}\n")
endfunction()
