# SPDX-License-Identifier: Apache-2.0
# A typing error in an option of ours is said: it must not pass for an override.

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)
project(typing LANGUAGES CXX)
find_package(CudaStack QUIET)
"
)
cudastack_test_configure(
  configure
  SOURCE "${WORK_DIR}/project"
  CLEAN
  OPTIONS
    "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake"
    "-DCUDASTACK_ALLOW=CS-TOOLKIT-03;CS-TOOLKIT-001"
    "-DCUDASTACK_POLICY=warn"
)
cudastack_test_expect_contains("${configure_output}" "CUDASTACK_ALLOW names 'CS-TOOLKIT-03'" "a wrong id")
cudastack_test_expect_not_contains("${configure_output}" "names 'CS-TOOLKIT-001'" "a right id")
cudastack_test_expect_contains("${configure_output}" "CUDASTACK_POLICY is 'warn'" "a wrong policy")
