# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The paths of files with all links resolved, where the case's programs run: on this machine, or in the Debian that it has chosen.

::

  cudastack_test_real_paths(<out_paths> <paths>)

Lists of encoded elements.
#]=]
function(cudastack_test_real_paths out_paths paths)
  set(result_paths "")
  if(NOT "${CUDASTACK_TEST_DEBIAN}" STREQUAL "" AND NOT "${paths}" STREQUAL "")
    cudastack_test_run_stack(said "realpath;--;${paths}" FALSE ok "")
    string(REGEX REPLACE "\n$" "" result_paths "${said_stdout}")
    string(REPLACE "\n" ";" result_paths "${result_paths}")
  else()
    foreach(path IN LISTS paths)
      _cudastack_core_decode(path "${path}")
      file(REAL_PATH "${path}" path)
      _cudastack_core_encode(path "${path}")
      list(APPEND result_paths "${path}")
    endforeach()
  endif()
  set(${out_paths} "${result_paths}")
  return(PROPAGATE ${out_paths})
endfunction()
