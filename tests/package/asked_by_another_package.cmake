# SPDX-License-Identifier: Apache-2.0
# Where another package's find asks for CudaStack, a broken stack is handed back to it as not found, with the reason.

set(project "${WORK_DIR}/project")
file(WRITE "${project}/Fake/FakeConfig.cmake" "include(CMakeFindDependencyMacro)\nfind_dependency(CudaStack)\n")
file(
  WRITE "${project}/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)
project(asker LANGUAGES CXX)
find_package(Fake)
message(STATUS \"went on, Fake_FOUND is '\${Fake_FOUND}'\")
"
)
cudastack_test_configure(
  configure
  SOURCE "${project}"
  CLEAN
  OPTIONS
    "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
    "-DFake_DIR=${project}/Fake"
    "-DCMAKE_CUDA_COMPILER=/does/not/exist"
)
cudastack_test_expect_contains("${configure_output}" "went on, Fake_FOUND is '0'" "the project")
cudastack_test_expect_contains("${configure_output}" "CS-TOOLKIT-005" "the reason that CMake shows")
cudastack_test_expect_not_contains("${configure_output}" "this CUDA stack cannot work" "the project")
