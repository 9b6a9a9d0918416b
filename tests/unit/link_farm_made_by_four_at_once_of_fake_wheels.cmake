# SPDX-License-Identifier: Apache-2.0
# Four configures lay out the same tree at once, again and again while it changes: each gets a whole farm.

set(source "${WORK_DIR}/fake venv/cu13")
set(farm "${WORK_DIR}/farm")
cudastack_test_fake_wheel_tree("${source}")
file(
  CONFIGURE
  OUTPUT "${WORK_DIR}/one.cmake"
  CONTENT
    [=[
cmake_minimum_required(VERSION 3.25...4.3)
include("@CUDASTACK_SOURCE_DIR@/cmake/core/load_stage.cmake")
_cudastack_core_load_stage(core)
_cudastack_core_link_farm(root DESTINATION "@farm@" SOURCE "@source@")
if(NOT root STREQUAL "@farm@" OR NOT EXISTS "@farm@/lib64/libcudart.so" OR NOT EXISTS "@farm@/bin/ptxas")
  message(FATAL_ERROR "  no farm: '${root}'")
endif()
]=]
  @ONLY
)

set(one COMMAND "${CMAKE_COMMAND}" -P "${WORK_DIR}/one.cmake")
foreach(round RANGE 1 8)
  file(WRITE "${source}/lib/libround.so.${round}" "")
  execute_process(${one} ${one} ${one} ${one} RESULTS_VARIABLE statuses ERROR_VARIABLE said)
  cudastack_test_expect_equal("${statuses}" "0;0;0;0" "round ${round}: ${said}")
endforeach()

file(GLOB names RELATIVE "${WORK_DIR}" "${WORK_DIR}/farm*")
cudastack_test_expect_equal("${names}" "farm;farm.lock" "what lies beside the farm")
