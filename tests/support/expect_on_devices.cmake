# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A program of ours has given the same answer on every device of this machine.

::

  cudastack_test_expect_on_devices(<build tree> <subject> <field>=<value>...)

``<subject>``: ``kernel`` or ``convolution``. A value ``<capability>`` is that of the device.
#]=]
function(cudastack_test_expect_on_devices binary subject)
  cudastack_test_report_fact(count "${binary}" device.count)
  cudastack_test_report_fact(worked_on "${binary}" "${subject}.device.count")
  cudastack_test_expect_equal("${worked_on}" "${count}" "devices that ${subject} worked on")
  if(count LESS 1)
    cudastack_test_fail("the driver lists no device in ${binary}")
  endif()
  foreach(number RANGE 1 ${count})
    cudastack_test_report_fact(capability "${binary}" "device.${number}.capability")
    foreach(fact IN LISTS ARGN)
      string(REGEX MATCH "^([^=]+)=(.*)$" fact "${fact}")
      set(field "${CMAKE_MATCH_1}")
      string(REPLACE "<capability>" "${capability}" expected "${CMAKE_MATCH_2}")
      cudastack_test_report_fact(found "${binary}" "${subject}.device.${number}.${field}")
      cudastack_test_expect_equal("${found}" "${expected}" "${subject}.device.${number}.${field}")
    endforeach()
  endforeach()
endfunction()
