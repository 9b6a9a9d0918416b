# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The program of ``tests/messages/find_project`` builds, starts, and loads the cuDNN that was found and nothing of another.

::

  cudastack_test_expect_find_runs(<build tree> <version> <encoded environment> <covered> [<fix>])

Header and library say ``<version>``; every part that is there answers its check with 0; every file of cuDNN that is loaded lies in the folder of the
library that was found, links resolved. What ``<fix>`` sets and unsets in front of its command is so for the program too.
#]=]
function(cudastack_test_expect_find_runs binary version environment covered)
  string(REGEX MATCH "^((unset [A-Z_]+|export [A-Z_]+=[^;]*); )+" settings "${ARGV4}")
  _cudastack_core_encode(script "${settings}exec \"$@\"")
  _cudastack_core_encode(cmake "${CMAKE_COMMAND}")
  _cudastack_core_encode(tree "${binary}")
  cudastack_test_run_stack(built "sh;-c;${script};sh;${cmake};--build;${tree}" "${covered}" ok "${environment}")
  cudastack_test_run_stack(started "sh;-c;${script};sh;${tree}/find" "${covered}" ok "${environment}")
  cudastack_test_expect_contains(
    "${started_output}"
    "header ${version}\nlibrary ${version}\n"
    "the program of ${binary}"
  )
  cudastack_test_report_fact(folder "${binary}" cudnn.library.folder)
  _cudastack_core_encode(lines "${started_output}")
  string(REPLACE "%0A" "\n" lines "${lines}")
  string(REGEX MATCHALL "\nfile [^\n]+" files "${lines}")
  list(TRANSFORM files REPLACE "^\nfile " "")
  _cudastack_core_encode(folder "${folder}")
  cudastack_test_real_paths(folder "${folder}")
  cudastack_test_real_paths(files "${files}")
  if(NOT files)
    cudastack_test_fail("the program of ${binary} loads no cuDNN" "${started_output}")
  endif()
  foreach(file IN LISTS files)
    cmake_path(GET file PARENT_PATH file_folder)
    cudastack_test_expect_equal("${file_folder}" "${folder}" "the folder of ${file}")
  endforeach()
  string(REGEX MATCHALL "check [A-Za-z]+ [1-9][0-9]*" complaints "${started_output}")
  # The flavour that compiles its kernels has no such parts.
  if(NOT files MATCHES "/cudnn_jit/")
    cudastack_test_expect_equal("${complaints}" "" "checks of parts in ${binary}")
  endif()
endfunction()
