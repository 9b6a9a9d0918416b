# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Fails the case unless a file of the fake machine was brought by whom is said.

::

  cudastack_test_expect_origin(<path> <claim> [<ledger> [<folder>]])

``<claim>``: fields but ledger and folder, joined by ``|``. Paths below CUDASTACK_SYSROOT.
#]=]
function(cudastack_test_expect_origin path claim)
  _cudastack_origin_of_file(actual "${CUDASTACK_SYSROOT}${path}")
  set(number 1)
  foreach(field IN ITEMS ledger folder)
    math(EXPR number "${number} + 1")
    if(ARGC GREATER number)
      _cudastack_origin_fields(actual_ "${actual}" ${field})
      set(expected "${CUDASTACK_SYSROOT}${ARGV${number}}")
      cudastack_test_expect_equal("${actual_${field}}" "${expected}" "the ${field} of ${path} of ${CUDASTACK_SYSROOT}")
    endif()
  endforeach()
  list(FILTER actual EXCLUDE REGEX "^(ledger|folder)=")
  list(JOIN actual "|" actual)
  _cudastack_core_decode(actual "${actual}")
  string(REPLACE "${CUDASTACK_SYSROOT}" "" actual "${actual}")
  cudastack_test_expect_equal("${actual}" "${claim}" "who brought ${path} of ${CUDASTACK_SYSROOT}")
endfunction()
