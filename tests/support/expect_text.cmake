# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Compares a text with a file, to the letter but for newlines at the end.

::

  cudastack_test_expect_text(<actual> <file>)

``<file>`` is relative to the case. With ``CUDASTACK_TEST_ACCEPT=1`` in the environment the file takes what is there; read
the change before you commit it.
#]=]
function(cudastack_test_expect_text actual file)
  cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}")
  string(REGEX REPLACE "\n+$" "" actual "${actual}")
  if("$ENV{CUDASTACK_TEST_ACCEPT}" STREQUAL "1" AND NOT "$ENV{CI}" STREQUAL "true")
    file(WRITE "${file}" "${actual}\n")
  endif()
  set(expected "")
  if(EXISTS "${file}")
    file(READ "${file}" expected)
    string(REGEX REPLACE "\n+$" "" expected "${expected}")
  endif()
  if("${actual}" STREQUAL "${expected}")
    return()
  endif()
  cmake_path(GET file FILENAME name)
  file(WRITE "${WORK_DIR}/${name}" "${actual}\n")
  if(NOT EXISTS "${file}")
    set(file /dev/null)
  endif()
  execute_process(COMMAND diff -u "${file}" "${WORK_DIR}/${name}" OUTPUT_VARIABLE difference)
  cudastack_test_fail("the text is not that of ${name} (+ is what came):" "${difference}")
endfunction()
