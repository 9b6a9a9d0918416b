# SPDX-License-Identifier: Apache-2.0
# The message in README.md is what is printed, but for the folders of the reader's machine.

cudastack_test_environment(newer cuda-12.4)
cudastack_test_environment(older cuda-11.8)
cudastack_test_environment(host gcc-11)

file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)
project(minimal LANGUAGES CXX)
find_package(CudaStack REQUIRED COMPONENTS toolkit)
"
)
cudastack_test_configure(
  configure
  SOURCE "${WORK_DIR}/project"
  CLEAN
  EXPECT_STATUS fail
  ENVIRONMENT "CUDACXX=${older}/bin/nvcc" "PATH=${host}/bin:/usr/bin:/bin"
  OPTIONS "-DCudaStack_DIR=${CUDASTACK_SOURCE_DIR}/cmake" "-DCMAKE_PREFIX_PATH=${newer}"
)
cudastack_test_message_block(block "${configure_output}")
string(REPLACE "${CMAKE_COMMAND} " "cmake " block "${block}")
string(REPLACE "${WORK_DIR}" "/home/you/project" block "${block}")
string(REPLACE "${newer}" "/opt/cuda-12.4" block "${block}")
string(REPLACE "${older}" "/opt/cuda-11.8" block "${block}")
# Columns are as wide as their paths: two spaces stand for any number.
string(REGEX REPLACE "([^ \n])  +" "\\1  " block "${block}")

file(READ "${CUDASTACK_SOURCE_DIR}/README.md" readme)
string(REGEX MATCH "<!-- message: [^\n]*\n```\n(([^`]|`[^`])*)```" section "${readme}")
set(shown "${CMAKE_MATCH_1}")
string(REGEX REPLACE "([^ \n])  +" "\\1  " shown "${shown}")
string(STRIP "${shown}" shown)
string(STRIP "${block}" block)
cudastack_test_expect_equal("${shown}" "${block}" "the message in README.md")
