# SPDX-License-Identifier: Apache-2.0
# A message of ours comes out of CMake's output as it was written, from an error as from a warning.

set(
  lines
  "    CS-ENV-000  a title"
  "      found:    header   9.1.1  <work>/a [b] c/x.h          (an origin, chosen by default)"
  "                library  8.9.7  <work>/lib/libx.so.8"
  "      why:      it would fail"
  "      fix:      cmake -DX=$ENV{HOME} build"
  "  report:   build/CudaStack/report.txt"
)
list(JOIN lines "\n" lines)
set(source "${WORK_DIR}/source with [ in it")
string(REPLACE "<work>" "${WORK_DIR}" raw "${lines}")
file(WRITE "${source}/block.txt" "${raw}")
file(
  WRITE "${source}/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\n"
  "project(p LANGUAGES NONE)\n"
  "message(STATUS \"CudaStack: something else\")\n"
  "file(READ block.txt text)\n"
  "message(WARNING \"CudaStack: this CUDA stack has a trap.\\n\${text}\")\n"
  "message(FATAL_ERROR \"CudaStack: this CUDA stack cannot work.\\n\${text}\")\n"
)
cudastack_test_configure(configured SOURCE "${source}" CLEAN EXPECT_STATUS fail)
foreach(number IN ITEMS 1 2)
  cudastack_test_message_block(block "${configured_stderr}" ${number})
  cudastack_test_normalise(block "${block}")
  set(first "CudaStack: this CUDA stack has a trap.")
  if(number EQUAL 2)
    set(first "CudaStack: this CUDA stack cannot work.")
  endif()
  cudastack_test_expect_equal("${block}" "${first}\n\n${lines}" "block ${number}")
endforeach()
