# SPDX-License-Identifier: Apache-2.0
# As a part of another project CudaStack makes find_package(CudaStack) find it, and does nothing else.

# A copy of what counts, with a package that only says that it was read.
set(copy "${WORK_DIR}/a copy")
file(COPY "${CUDASTACK_SOURCE_DIR}/CMakeLists.txt" "${CUDASTACK_SOURCE_DIR}/LICENSE" DESTINATION "${copy}")
file(COPY "${CUDASTACK_SOURCE_DIR}/cmake/CudaStackConfigVersion.cmake" DESTINATION "${copy}/cmake")
file(WRITE "${copy}/cmake/CudaStackConfig.cmake" "message(STATUS \"read, asked for \${CudaStack_FIND_COMPONENTS}\")\n")

# expect(<name> <code that brings CudaStack in> [<more code>])
function(expect name code)
  file(
    WRITE "${WORK_DIR}/${name}/CMakeLists.txt"
    "cmake_minimum_required(VERSION 3.25)\n"
    "project(user LANGUAGES NONE)\n"
    "get_cmake_property(before VARIABLES)\n"
    "${code}\n"
    "get_cmake_property(after VARIABLES)\n"
    "list(REMOVE_ITEM after \${before} before)\n"
    "list(FILTER after EXCLUDE REGEX \"^(CudaStack_|CudnnStrict_DIR|CUDASTACK_|cudastack_|FETCHCONTENT_|FetchContent_|CMAKE_|__|_)\")\n"
    "message(STATUS \"new: '\${after}'\")\n"
    "find_package(CudaStack 0.1 REQUIRED COMPONENTS toolkit)\n"
    "message(STATUS \"in \${CudaStack_DIR}\")\n"
    "get_property(testing DIRECTORY PROPERTY TESTS)\n"
    "message(STATUS \"tests: '\${testing}'\")\n"
  )
  set(binary "${WORK_DIR}/${name}-build")
  # Twice: the second configure starts with the cache of the first.
  foreach(round IN ITEMS first second)
    cudastack_test_configure(
      user
      SOURCE "${WORK_DIR}/${name}"
      BINARY "${binary}"
      OPTIONS -Werror=dev --warn-uninitialized
      CLEAN
    )
    cudastack_test_normalise(said "${user_stdout}")
    foreach(part IN ITEMS "new: ''" "read, asked for toolkit" "tests: ''" ${ARGN})
      cudastack_test_expect_contains("${said}" "${part}" "${name}, ${round} configure")
    endforeach()
    cudastack_test_expect_not_contains("${user_stderr}" "CMake Warning" "${name}, ${round} configure")
  endforeach()
  cudastack_test_run(
    install
    COMMAND "${CMAKE_COMMAND}" --install "${binary}" --prefix "${WORK_DIR}/${name}-installed"
  )
  if(EXISTS "${WORK_DIR}/${name}-installed")
    cudastack_test_fail("${name}: the user's project installs CudaStack")
  endif()
endfunction()

set(declare "include(FetchContent)\nFetchContent_Declare(CudaStack SOURCE_DIR \"${copy}\"")
expect(subdirectory "add_subdirectory(\"${copy}\" parts)" "in <work>/a copy/cmake")
expect(fetched "${declare})\nFetchContent_MakeAvailable(CudaStack)" "in <work>/a copy/cmake")
expect(redirected "${declare} OVERRIDE_FIND_PACKAGE)")
