# SPDX-License-Identifier: Apache-2.0
# Every CMake file is as gersemi writes it.

cudastack_test_cache(cache)
find_program(gersemi gersemi HINTS "${cache}/tools/bin" NO_CACHE)
if(NOT gersemi)
  cudastack_test_skip("there is no gersemi: tests/run.sh installs it")
endif()

set(files CMakeLists.txt)
foreach(
  folder
  IN
  ITEMS cmake modules templates examples tests
)
  cudastack_test_source_files(found "${folder}/*.cmake" "${folder}/CMakeLists.txt")
  list(APPEND files ${found})
endforeach()
list(TRANSFORM files PREPEND "${CUDASTACK_SOURCE_DIR}/")
cudastack_test_run(
  format
  COMMAND "${gersemi}" --check --diff --quiet --no-cache --no-warn-about-unknown-commands ${files}
  EXPECT_STATUS any
)
if(NOT format_status STREQUAL "0")
  cudastack_test_fail("to mend it: ${gersemi} -i <files>" "${format_output}")
endif()
