# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Every rule that applies to a stack says that it holds, or that nobody asked for it: none is broken, none is unknown but for want of a device,
unless it is named.

::

  cudastack_test_expect_rules_hold(<build tree> [<id that must hold, not merely not apply>...])

Reads the report, both the ``rules`` and the facts ``rule.*``.
#]=]
function(cudastack_test_expect_rules_hold binary)
  cudastack_test_report(json "${binary}")
  string(JSON count LENGTH "${json}" rules)
  math(EXPR last "${count} - 1")
  set(holding "")
  foreach(index RANGE ${last})
    string(JSON id GET "${json}" rules ${index} id)
    string(JSON state GET "${json}" rules ${index} state)
    string(TOLOWER "rule.${id}" fact)
    string(REPLACE "-" "_" fact "${fact}")
    string(JSON recorded GET "${json}" facts "${fact}")
    cudastack_test_expect_equal("${recorded}" "${state}" "fact ${fact} in report.json")
    if(state STREQUAL "holds")
      list(APPEND holding "${id}")
    elseif(NOT state MATCHES "^(idle|note)$")
      string(JSON why ERROR_VARIABLE none GET "${json}" rules ${index} missing)
      if(
        state STREQUAL "unknown"
        AND why MATCHES "^a device \\((no-driver|no-module|no-device|driver-too-old|stub|hidden|not-run)\\)$"
        AND NOT id IN_LIST ARGN
      )
        continue()
      endif()
      cudastack_test_fail("${id} is ${state} in ${binary}, want of: ${why}")
    endif()
  endforeach()
  foreach(id IN LISTS ARGN)
    if(NOT id IN_LIST holding)
      cudastack_test_fail("${id} does not hold in ${binary}, these do: ${holding}")
    endif()
  endforeach()
endfunction()
