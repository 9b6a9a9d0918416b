# SPDX-License-Identifier: Apache-2.0
# A stage is loaded whole wherever CudaStack lies: a folder whose name is a pattern must not look empty.

foreach(
  name
  IN
  ITEMS "plain" "with [brackets]" "open [" "close ]" "star * what ?" "semi;colon"
)
  set(root "${WORK_DIR}/${name}")
  configure_file("${CUDASTACK_SOURCE_DIR}/cmake/core/load_stage.cmake" "${root}/cmake/core/load_stage.cmake" COPYONLY)
  foreach(number IN ITEMS 1 2)
    file(WRITE "${root}/cmake/report/${number}.cmake" "message(\"loaded ${number}\")\n")
  endforeach()
  file(WRITE "${root}/ask.cmake" "cmake_minimum_required(VERSION 3.25)\n")
  file(APPEND "${root}/ask.cmake" "include(\"\${CMAKE_CURRENT_LIST_DIR}/cmake/core/load_stage.cmake\")\n")
  file(APPEND "${root}/ask.cmake" "_cudastack_core_load_stage(report)\n")
  cudastack_test_run(asked COMMAND "${CMAKE_COMMAND}" -P "${root}/ask.cmake" EXPECT_STATUS any)
  cudastack_test_expect_equal("${asked_output}" "loaded 1\nloaded 2\n" "loading from a folder '${name}'")
endforeach()
