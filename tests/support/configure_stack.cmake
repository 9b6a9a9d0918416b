# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures a project of ``tests/messages`` in an environment that has nothing else.

::

  cudastack_test_configure_stack(<out_prefix> <name> <project> <settings>)

The build tree is ``WORK_DIR/<name>``, also in ``<out_prefix>_binary``; other results as of ``cudastack_test_run``. ``<settings>``: encoded arguments of the first configure;
one in a tree that is there already takes those of the first. ``arg_OPTIONS``, ``arg_COVERED``, ``arg_EXPECT_STATUS`` and ``arg_ENVIRONMENT`` are variables of the caller, encoded.
#]=]
function(cudastack_test_configure_stack out_prefix name project settings)
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  _cudastack_core_encode(source "${CUDASTACK_SOURCE_DIR}")
  _cudastack_core_encode(binary "${WORK_DIR}/${name}")
  set(words "${cmake}" "${binary}")
  if(NOT EXISTS "${WORK_DIR}/${name}/CMakeCache.txt")
    set(
      words
      "${cmake}"
      -S
      "${source}/tests/messages/${project}"
      -B
      "${binary}"
      -G
      "${GENERATOR}"
    )
    list(APPEND words ${settings} -DCUDASTACK_TEST_ONE=1 "-DCUDASTACK_TEST_TWO=a b%3Bc")
  endif()
  cudastack_test_run_stack(
    result
    "${words};${arg_OPTIONS}"
    "${arg_COVERED}"
    "${arg_EXPECT_STATUS}"
    "${arg_ENVIRONMENT}"
  )
  set(result_binary "${WORK_DIR}/${name}")
  set(results "")
  foreach(
    field
    IN
    ITEMS status stdout stderr output binary
  )
    set(${out_prefix}_${field} "${result_${field}}")
    list(APPEND results ${out_prefix}_${field})
  endforeach()
  return(PROPAGATE ${results})
endfunction()
