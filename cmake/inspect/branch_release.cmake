# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The newest CUDA release that a driver supports, by its version alone; empty where the table does not reach back to it.

::

  _cudastack_inspect_branch_release(<out_release> <driver version>)

That of the newest branch which is not above it. Source: ``data/driver_branches.json``.
#]=]
function(_cudastack_inspect_branch_release out_release version)
  set(result_release "")
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/driver_branches.json" table)
  string(JSON count LENGTH "${table}" releases)
  math(EXPR last "${count} - 1")
  foreach(index RANGE ${last})
    # Members come sorted by name, which the branches are by number too.
    string(JSON branch MEMBER "${table}" releases ${index})
    if(NOT version VERSION_LESS branch)
      string(JSON result_release GET "${table}" releases "${branch}")
    endif()
  endforeach()
  set(${out_release} "${result_release}")
  return(PROPAGATE ${out_release})
endfunction()
