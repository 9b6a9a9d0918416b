# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Counts a failure and goes on with the case.

::

  cudastack_test_fail(<what> [<detail>])

``<detail>`` is shown below ``<what>`` to the letter. Every line is indented: CMake would wrap it otherwise, and CTest
would take a line of what is shown for the test's own word.
#]=]
function(cudastack_test_fail what)
  set(text "${what}")
  if(ARGC GREATER 1)
    string(REPLACE "\n" "\n  " detail "${ARGV1}")
    string(APPEND text "\n  ${detail}")
  endif()
  string(REPLACE "\n" "\n  " text "${text}")
  set_property(GLOBAL PROPERTY CUDASTACK_TEST_FAILED TRUE)
  message(SEND_ERROR "  ${text}")
endfunction()
