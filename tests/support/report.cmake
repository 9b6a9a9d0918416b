# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The text of the report in a build tree.

::

  cudastack_test_report(<out_json> <build tree>)

That of ``find_package(CudaStack)``; where there is none, that of ``find_package(CudnnStrict)``.
#]=]
function(cudastack_test_report out_json build_tree)
  set(file "${build_tree}/CudaStack/report.json")
  if(NOT EXISTS "${file}")
    set(file "${build_tree}/CudaStack/cudnn/report.json")
  endif()
  file(READ "${file}" ${out_json})
  return(PROPAGATE ${out_json})
endfunction()
