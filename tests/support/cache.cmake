# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder that outlives test runs: prepared stacks and tools. The same rule as in ``tests/run.sh``.

::

  cudastack_test_cache(<out_folder>)
#]=]
function(cudastack_test_cache out_folder)
  if(NOT "$ENV{CUDASTACK_TEST_CACHE}" STREQUAL "")
    set(${out_folder} "$ENV{CUDASTACK_TEST_CACHE}")
  elseif(NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
    set(${out_folder} "$ENV{XDG_CACHE_HOME}/cudastack-tests")
  else()
    set(${out_folder} "$ENV{HOME}/.cache/cudastack-tests")
  endif()
  return(PROPAGATE ${out_folder})
endfunction()
