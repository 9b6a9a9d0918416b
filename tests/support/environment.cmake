# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where a real CUDA stack lies that ``tests/environments/prepare.sh`` has laid out.

::

  cudastack_test_environment(<out_folder> <name>)

Without the stack the case is skipped; with ``CI`` set it fails. The name is printed for the run's summary.

CMake starts programs when CUDA is enabled, and as root a real driver library makes device nodes in them: after ``driver-<n>`` nothing
that the case runs can (``CUDASTACK_TEST_WITHOUT_NODES``).
#]=]
function(cudastack_test_environment out_folder name)
  cudastack_test_cache(cache)
  set(${out_folder} "${cache}/${name}")
  message(NOTICE "environment: ${name}")
  if(NOT EXISTS "${cache}/${name}/.cudastack-stack")
    set(reason "environment ${name} is not prepared: tests/environments/prepare.sh ${name}")
    if("$ENV{CI}" STREQUAL "true")
      message(FATAL_ERROR "  ${reason}")
    endif()
    cudastack_test_skip("${reason}")
  endif()
  if(name MATCHES "^driver-")
    execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(user STREQUAL "0")
      set(CUDASTACK_TEST_WITHOUT_NODES 1)
    endif()
  endif()
  return(PROPAGATE ${out_folder} CUDASTACK_TEST_WITHOUT_NODES)
endfunction()
