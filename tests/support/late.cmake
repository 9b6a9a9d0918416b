# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures a project of ``cudastack_test_late_project`` in an environment that has nothing but one nvcc.

::

  cudastack_test_late(<out_prefix> <name> <toolkit>
    [OPTIONS <argument of cmake>...] [EXPECT_STATUS <ok|fail|any>] [REFUSED <id>] [SILENT])

The build tree is ``WORK_DIR/<name>-build``. ``REFUSED``: it has to stop in the late look with this finding, in the words of
``<case>/<name>.txt``; the block is ``<out_prefix>_block``. ``SILENT``: not one warning, and every rule that applies holds.
#]=]
function(cudastack_test_late out_prefix name toolkit)
  cmake_parse_arguments(PARSE_ARGV 3 arg "SILENT" "EXPECT_STATUS;REFUSED" "OPTIONS")
  if(arg_REFUSED)
    set(arg_EXPECT_STATUS fail)
  endif()
  cudastack_test_configure(
    ${out_prefix}
    SOURCE "${WORK_DIR}/${name}"
    BINARY "${WORK_DIR}/${name}-build"
    OPTIONS
      -Werror=dev
      "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
      -DCUDASTACK_TEST_ONE=1
      "-DCUDASTACK_TEST_TWO=a b;c"
      ${arg_OPTIONS}
    ENVIRONMENT "CUDACXX=${toolkit}/bin/nvcc"
    CLEAN
    EXPECT_STATUS "${arg_EXPECT_STATUS}"
  )
  set(${out_prefix}_block "")
  if(arg_REFUSED)
    cudastack_test_expect_block(${out_prefix}_block "${${out_prefix}_output}" ${name})
    cudastack_test_expect_contains("${${out_prefix}_block}" "\n    ${arg_REFUSED}  " "the message of ${name}")
    cudastack_test_expect_contains("${${out_prefix}_output}" "DEFERRED" "where ${name} stops")
    cudastack_test_expect_not_contains("${${out_prefix}_output}" "Policy CMP" "what CMake said of ${name}")
  elseif(arg_SILENT)
    cudastack_test_expect_not_contains("${${out_prefix}_output}" "Warning" "output of ${name}")
    cudastack_test_expect_not_contains("${${out_prefix}_output}" "not known" "output of ${name}")
    cudastack_test_expect_rules_hold("${WORK_DIR}/${name}-build" CS-TOOLKIT-004)
  endif()
  return(
    PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output ${out_prefix}_block
  )
endfunction()
