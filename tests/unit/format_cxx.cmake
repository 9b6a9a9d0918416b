# SPDX-License-Identifier: Apache-2.0
# Every C++ and CUDA file is as clang-format writes it.

find_program(clang_format NAMES clang-format-14 clang-format NO_CACHE)
if(NOT clang_format)
  cudastack_test_skip("there is no clang-format: tests/run.sh installs it")
endif()

set(files "")
foreach(folder IN ITEMS cmake templates examples tests)
  foreach(
    ending
    IN
    ITEMS c cc cpp cu cuh h hpp
  )
    cudastack_test_source_files(found "${folder}/*.${ending}")
    list(APPEND files ${found})
  endforeach()
endforeach()
list(TRANSFORM files PREPEND "${CUDASTACK_SOURCE_DIR}/")
if(files)
  cudastack_test_run(format COMMAND "${clang_format}" --dry-run -Werror ${files} EXPECT_STATUS any)
  if(NOT format_status STREQUAL "0")
    cudastack_test_fail("to mend it: ${clang_format} -i <files>" "${format_output}")
  endif()
endif()
