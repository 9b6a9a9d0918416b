# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures a project with the CMake and the generator under test.

::

  cudastack_test_configure(<out_prefix>
    SOURCE <folder> [BINARY <folder>]
    [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [UNSET <NAME>...] [CLEAN]
    [EXPECT_STATUS <ok|fail|any>])

``BINARY`` is ``WORK_DIR/build`` unless given. All else, results included, as in ``cudastack_test_run``.
#]=]
function(cudastack_test_configure out_prefix)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
  endforeach()
  cmake_parse_arguments(arg "CLEAN" "SOURCE;BINARY;EXPECT_STATUS" "OPTIONS;ENVIRONMENT;UNSET" ${arguments})
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_SOURCE)
    message(FATAL_ERROR "  cudastack_test_configure: '${arguments}'")
  endif()
  if(NOT arg_BINARY)
    _cudastack_core_encode(arg_BINARY "${WORK_DIR}/build")
  endif()
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  set(
    command
    "${cmake}"
    -S
    "${arg_SOURCE}"
    -B
    "${arg_BINARY}"
    -G
    "${GENERATOR}"
    ${arg_OPTIONS}
  )
  cudastack_test_run_encoded(
    ${out_prefix}
    "${command}"
    "${arg_CLEAN}"
    "${arg_EXPECT_STATUS}"
    "${arg_ENVIRONMENT}"
    "${arg_UNSET}"
  )
  return(PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output)
endfunction()
