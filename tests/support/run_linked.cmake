# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Runs a program as on a machine whose ``/usr/local`` holds the run-time libraries of one toolkit, linked file by file, and nothing else.

::

  cudastack_test_run_linked(<out_prefix> <toolkit> <nvcc> <command>...)

``<nvcc>`` goes into CUDACXX. Any status is taken; where ``/usr/local`` cannot be covered the case is skipped.
#]=]
function(cudastack_test_run_linked out_prefix toolkit nvcc)
  set(
    script
    "mkdir /usr/local/lib && for f in libcudart.so libcudart_static.a libcudadevrt.a; do ln -s \"$1/lib/$f\"* /usr/local/lib || exit; done; shift; exec \"$@\""
  )
  cudastack_test_run(
    run
    COMMAND
      "${CUDASTACK_SOURCE_DIR}/tests/environments/clean_run.sh"
      --cover-usr-local
      --cmake
      "${CMAKE_COMMAND}"
      --set
      "CUDACXX=${nvcc}"
      --
      sh
      -c
      "${script}"
      sh
      "${toolkit}"
      ${ARGN}
    CLEAN
    EXPECT_STATUS any
  )
  if(run_status STREQUAL "77")
    cudastack_test_skip("${run_output}")
  endif()
  set(${out_prefix}_status "${run_status}")
  set(${out_prefix}_output "${run_output}")
  return(PROPAGATE ${out_prefix}_status ${out_prefix}_output)
endfunction()
