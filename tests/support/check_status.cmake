# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Ends the case unless a program ended as it should.

::

  cudastack_test_check_status(<status> <ok|fail|any> <command> <output>)

``<status>`` is a number, or what CMake says of a program that was killed or could not be started: never ``fail``.
#]=]
function(cudastack_test_check_status status expected command output)
  if(expected STREQUAL "")
    set(expected ok)
  endif()
  set(actual "ended by '${status}'")
  if(status STREQUAL "0")
    set(actual ok)
  elseif(status MATCHES "^[0-9]+$")
    set(actual fail)
  endif()
  if(NOT expected MATCHES "^(ok|fail|any)$")
    message(FATAL_ERROR "  EXPECT_STATUS '${expected}' is none of ok, fail, any")
  elseif(NOT expected STREQUAL "any" AND NOT expected STREQUAL actual)
    cudastack_test_fail("expected: ${expected}, got: ${actual}, from:${command}" "${output}")
    message(FATAL_ERROR "  the case ends here")
  endif()
endfunction()
