# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures ``tests/messages/find_project``, in an environment that has nothing else.

::

  cudastack_test_find(<out_prefix> <name>
    [FIND <argument of find_package>...] [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [COVERED] [EXPECT_STATUS <ok|fail|any>])

``FIND``: what stands behind the name in ``find_package(CudnnStrict``; ``REQUIRED`` unless it is given. Build tree, further configures, results and ``COVERED`` as
in ``cudastack_test_stack``.
#]=]
function(cudastack_test_find out_prefix name)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 1)
    foreach(index RANGE 2 ${last})
      _cudastack_core_encode(argument "${ARGV${index}}")
      list(APPEND arguments "${argument}")
    endforeach()
  endif()
  cmake_parse_arguments(arg "COVERED" "EXPECT_STATUS" "FIND;OPTIONS;ENVIRONMENT" ${arguments})
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "  cudastack_test_find: '${arguments}'")
  endif()
  if(NOT arg_FIND)
    set(arg_FIND REQUIRED)
  endif()
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  _cudastack_core_encode(source "${CUDASTACK_SOURCE_DIR}")
  _cudastack_core_encode(binary "${WORK_DIR}/${name}")
  set(words "${cmake}" "${binary}")
  if(NOT EXISTS "${WORK_DIR}/${name}/CMakeCache.txt")
    _cudastack_core_encode(find "${arg_FIND}")
    set(
      words
      "${cmake}"
      -S
      "${source}/tests/messages/find_project"
      -B
      "${binary}"
      -G
      "${GENERATOR}"
    )
    list(APPEND words "-DMODULES=${source}/modules" "-DFIND=${find}")
    list(APPEND words -DCUDASTACK_TEST_ONE=1 "-DCUDASTACK_TEST_TWO=a b%3Bc")
  endif()
  cudastack_test_run_stack(
    ${out_prefix}
    "${words};${arg_OPTIONS}"
    "${arg_COVERED}"
    "${arg_EXPECT_STATUS}"
    "${arg_ENVIRONMENT}"
  )
  set(${out_prefix}_binary "${WORK_DIR}/${name}")
  return(
    PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output ${out_prefix}_binary
  )
endfunction()
