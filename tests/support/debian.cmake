# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
From here on what a case runs with ``cudastack_test_run_stack`` runs inside a Debian whose packages are installed.

::

  cudastack_test_debian(<name of the stack> [<file that is to be missing>...])

Sets ``CUDASTACK_TEST_DEBIAN`` (its folder) and ``CUDASTACK_TEST_DEBIAN_WITHOUT``, which the functions beside this one read. Inside lie
the sources, the test cache and this CMake, which nothing there can change, and ``WORK_DIR``.
#]=]
function(cudastack_test_debian name)
  execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT user STREQUAL "0")
    cudastack_test_skip("a Debian with installed packages can be made and used by root only")
  endif()
  cudastack_test_environment(CUDASTACK_TEST_DEBIAN "${name}")
  set(CUDASTACK_TEST_DEBIAN_WITHOUT "${ARGN}")
  return(PROPAGATE CUDASTACK_TEST_DEBIAN CUDASTACK_TEST_DEBIAN_WITHOUT)
endfunction()
