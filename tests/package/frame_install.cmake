# SPDX-License-Identifier: Apache-2.0
# The installed tree can be moved, is found by its prefix, and knows nothing of where it was built.

# A copy, whose path is long enough to be in no text by chance.
set(source "${WORK_DIR}/source")
cudastack_test_copy_source("${source}")
cudastack_test_configure(frame SOURCE "${source}" OPTIONS -D CUDASTACK_BUILD_TESTS=OFF --warn-uninitialized)
cudastack_test_expect_not_contains("${frame_stderr}" "Warning" "configuring CudaStack itself")
cudastack_test_run(
  install
  COMMAND "${CMAKE_COMMAND}" --install "${WORK_DIR}/build" --prefix "${WORK_DIR}/first place"
)
file(RENAME "${WORK_DIR}/first place" "${WORK_DIR}/an [other place")
set(prefix "${WORK_DIR}/an [other place")

# All that is in the source tree and no more.
foreach(folder IN ITEMS cmake modules templates)
  cudastack_test_source_files(files "${folder}/*")
  foreach(file IN LISTS files)
    if(NOT EXISTS "${prefix}/share/CudaStack/${file}")
      cudastack_test_fail("not installed: ${file}")
    endif()
  endforeach()
  list(APPEND all ${files})
endforeach()
if(NOT EXISTS "${prefix}/share/doc/CudaStack/LICENSE")
  cudastack_test_fail("the licence is not installed")
endif()
cudastack_test_run(listed COMMAND find "${prefix}" -type f)
string(REGEX MATCHALL "\n" lines "${listed_stdout}")
list(LENGTH lines installed)
list(LENGTH all expected)
# The licence, and what find_package(CudnnStrict) looks for in a folder of that name.
math(EXPR expected "${expected} + 3")
cudastack_test_expect_equal("${installed}" "${expected}" "number of installed files")
cudastack_test_run(searched COMMAND grep -rlF "${WORK_DIR}" "${prefix}" EXPECT_STATUS any)
cudastack_test_expect_equal("${searched_stdout}" "" "installed files that name a folder of the build")

# Where it is found, with a package that does nothing: what it examines is for other cases.
file(WRITE "${prefix}/share/CudaStack/cmake/CudaStackConfig.cmake" "")
file(
  WRITE "${WORK_DIR}/user/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(user LANGUAGES NONE)\n"
  "find_package(CudaStack 0.1 REQUIRED CONFIG)\n"
  "message(STATUS \"found \${CudaStack_VERSION} in \${CudaStack_DIR}\")\n"
)
cudastack_test_configure(
  user
  SOURCE "${WORK_DIR}/user"
  BINARY "${WORK_DIR}/user-build"
  OPTIONS "-DCMAKE_PREFIX_PATH=${prefix}" -Werror=dev
  CLEAN
)
cudastack_test_normalise(said "${user_stdout}")
cudastack_test_expect_contains(
  "${said}"
  "found 0.1.0 in <work>/an [other place/share/CudaStack/cmake"
  "the user's project"
)
