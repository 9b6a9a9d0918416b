# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A healthy stack is passed in silence: every rule that applies holds, and the program loads this stack and nothing else.

::

  cudastack_test_expect_healthy(<name> STACK <folder>... SOURCE <folder> [HOLDS <id>...]
    [OPTIONS <argument of cmake>...] [ENVIRONMENT <NAME=VALUE>...] [COVERED])

Configures, twice, builds and starts the project in ``SOURCE``, whose program has the name of the folder. ``STACK``: every CUDA and cuDNN
file that the loader takes lies in one of these, links resolved. ``COVERED`` as in ``cudastack_test_stack``.
#]=]
function(cudastack_test_expect_healthy name)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
  endforeach()
  cmake_parse_arguments(arg "COVERED" "SOURCE" "STACK;HOLDS;OPTIONS;ENVIRONMENT" ${arguments})
  set(binary "${WORK_DIR}/${name}")
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  _cudastack_core_encode(tree "${binary}")
  _cudastack_core_encode(package "${CUDASTACK_SOURCE_DIR}/cmake")
  set(
    configure
    "${cmake}"
    -S
    "${arg_SOURCE}"
    -B
    "${tree}"
    -G
    "${GENERATOR}"
    "-DCudaStack_DIR=${package}"
    ${arg_OPTIONS}
  )
  foreach(round IN ITEMS first second)
    cudastack_test_run_stack(said "${configure}" "${arg_COVERED}" ok "${arg_ENVIRONMENT}")
    if(said_output MATCHES "CudaStack: this|CMake Warning at|CS-[A-Z]+-[0-9]")
      cudastack_test_fail("the ${round} configure of ${name} is not silent" "${said_output}")
    endif()
    cudastack_test_expect_rules_hold("${binary}" ${arg_HOLDS})
  endforeach()
  cudastack_test_run_stack(built "${cmake};--build;${tree}" "${arg_COVERED}" ok "${arg_ENVIRONMENT}")
  cmake_path(GET arg_SOURCE FILENAME program)
  list(APPEND arg_ENVIRONMENT LD_DEBUG=libs)
  cudastack_test_run_stack(started "${tree}/${program}" "${arg_COVERED}" ok "${arg_ENVIRONMENT}")
  cudastack_test_expect_loaded_of("${started_output}" "${arg_STACK}" "${name}")
endfunction()
