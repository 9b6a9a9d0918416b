# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds a project that ``cudastack_test_configure`` has configured.

::

  cudastack_test_build(<out_prefix>
    [BINARY <folder>] [TARGET <target>...]
    [OPTIONS <argument of cmake --build>...]
    [ENVIRONMENT <NAME=VALUE>...] [UNSET <NAME>...] [CLEAN]
    [EXPECT_STATUS <ok|fail|any>])
#]=]
function(cudastack_test_build out_prefix)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 0)
    foreach(index RANGE 1 ${last})
      _cudastack_core_encode(argument "${ARGV${index}}")
      list(APPEND arguments "${argument}")
    endforeach()
  endif()
  cmake_parse_arguments(arg "CLEAN" "BINARY;EXPECT_STATUS" "TARGET;OPTIONS;ENVIRONMENT;UNSET" ${arguments})
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "  cudastack_test_build: '${arguments}'")
  endif()
  if(NOT arg_BINARY)
    _cudastack_core_encode(arg_BINARY "${WORK_DIR}/build")
  endif()
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  set(command "${cmake}" --build "${arg_BINARY}")
  if(arg_TARGET)
    list(APPEND command --target ${arg_TARGET})
  endif()
  list(APPEND command ${arg_OPTIONS})
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
