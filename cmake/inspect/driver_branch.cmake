# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which driver branch the toolkit's CUDA major needs, where the driver of this machine is too old for it.

::

  _cudastack_inspect_driver_branch()

Records ``table.driver_branch.<major>``. Whether it is too old ``cuDriverGetVersion`` tells; the number of the branch is only for
people, so the table is not read on a machine that has no need of it. Source: ``data/driver_branches.json``.
#]=]
function(_cudastack_inspect_driver_branch)
  _cudastack_core_get_fact(driver_release driver.cuda_release)
  _cudastack_core_get_fact(toolkit_release nvcc.release)
  string(REGEX MATCH "^[0-9]+" driver_major "${driver_release}")
  string(REGEX MATCH "^[0-9]+" toolkit_major "${toolkit_release}")
  if(driver_major STREQUAL "" OR toolkit_major STREQUAL "" OR NOT driver_major LESS toolkit_major)
    return()
  endif()
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/driver_branches.json" table)
  string(JSON branch ERROR_VARIABLE unknown GET "${table}" branches "${toolkit_major}")
  if(NOT unknown)
    _cudastack_core_record(table.driver_branch "${toolkit_major}=${branch}")
  endif()
endfunction()
