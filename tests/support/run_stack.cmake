# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Runs a program in a clean environment, on request with ``/usr/local`` covered, or in the Debian of ``cudastack_test_debian``; lists of
encoded elements.

::

  cudastack_test_run_stack(<out_prefix> <command> <covered> <expected status> <environment>)

Results as of ``cudastack_test_run``. Where that cannot be had the case is skipped.
#]=]
function(
  cudastack_test_run_stack
  out_prefix
  command
  covered
  expected
  environment
)
  if(NOT "${CUDASTACK_TEST_DEBIAN}" STREQUAL "")
    cudastack_test_in_debian(command "${command}" "${environment}")
    set(environment "")
    set(covered TRUE)
  elseif(covered)
    _cudastack_core_encode(script "${CUDASTACK_SOURCE_DIR}/tests/environments/clean_run.sh")
    _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
    _cudastack_core_encode(cache "${WORK_DIR}/home/.cache")
    set(
      words
      "${script}"
      --cover-usr-local
      --cmake
      "${cmake}"
      --set
      "XDG_CACHE_HOME=${cache}"
    )
    foreach(setting IN LISTS environment)
      list(APPEND words --set "${setting}")
    endforeach()
    set(command ${words} -- ${command})
    set(environment "")
  endif()
  cudastack_test_run_encoded(result "${command}" TRUE any "${environment}" "")
  if(covered AND result_status STREQUAL "77")
    cudastack_test_skip("${result_output}")
  endif()
  cudastack_test_check_status("${result_status}" "${expected}" " ${command}" "${result_output}")
  foreach(name IN ITEMS status stdout stderr output)
    set(${out_prefix}_${name} "${result_${name}}")
  endforeach()
  return(PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output)
endfunction()
