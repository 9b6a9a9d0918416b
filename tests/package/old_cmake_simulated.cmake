# SPDX-License-Identifier: Apache-2.0
# Below CMake 3.25 CudaStack is not found and says why. Simulated: this CMake is told that it is an older one.

foreach(version IN ITEMS 3.7.2 3.24.4)
  foreach(file IN ITEMS cmake/CudaStackConfig.cmake modules/FindCudaStack.cmake)
    file(
      WRITE "${WORK_DIR}/script.cmake"
      "set(CMAKE_VERSION ${version})\n"
      "set(CMAKE_FIND_PACKAGE_NAME CudaStack)\n"
      "include([==[${CUDASTACK_SOURCE_DIR}/${file}]==])\n"
      "if(CudaStack_FOUND OR COMMAND _cudastack_look_join)\n"
      "  message(FATAL_ERROR \"found\")\n"
      "endif()\n"
      "message(STATUS \"\${CudaStack_NOT_FOUND_MESSAGE}\")\n"
    )
    cudastack_test_run(script COMMAND "${CMAKE_COMMAND}" --warn-uninitialized -P "${WORK_DIR}/script.cmake" CLEAN)
    cudastack_test_expect_contains(
      "${script_stdout}"
      "-- CudaStack needs CMake 3.25 or newer, this is ${version}.\n"
      "${file} of CMake ${version}"
    )
    cudastack_test_expect_not_contains("${script_stderr}" "Warning" "${file} of CMake ${version}")
  endforeach()
endforeach()
