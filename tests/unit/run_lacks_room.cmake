# SPDX-License-Identifier: Apache-2.0
# tests/run.sh says at once that the disk lacks room for what it is going to do, and asks none for what it is not.

# lacking(<expected> <MB> <folder>...): free is left out of what is said. Folders of one disk need the sum.
function(lacking expected)
  cudastack_test_run(
    said
    COMMAND
      bash
      -euo
      pipefail
      -c
      "source \"$0\"; lacking_room \"$@\""
      "${CUDASTACK_SOURCE_DIR}/tests/support/room.sh"
      ${ARGN}
  )
  string(REGEX REPLACE ", [0-9]+ MB are free\n$" "" said "${said_stdout}")
  cudastack_test_expect_equal("${said}" "${expected}" "what lacks room of: ${ARGN}")
endfunction()
set(folder "${WORK_DIR}/not there/yet")
lacking("" 0 "${folder}" 1 /)
lacking("${folder}: 900000000 MB are needed" 900000000 "${folder}")
lacking("${WORK_DIR} and ${folder}: 900000001 MB are needed" 900000000 "${WORK_DIR}" 1 "${folder}")

execute_process(COMMAND unshare -m true RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(NOT status EQUAL 0)
  cudastack_test_skip("a small disk needs root and namespaces")
endif()

# on_a_small_disk(<expected> <command> <argument of tests/run.sh>...): its build trees and the cache lie there.
function(on_a_small_disk expected command)
  file(MAKE_DIRECTORY "${WORK_DIR}/small")
  cudastack_test_run(
    said
    COMMAND
      unshare
      -m
      bash
      -c
      "mount -t tmpfs -o size=8m none small && ${command}"
      bash
      "${CUDASTACK_SOURCE_DIR}/tests/run.sh"
      --build
      "${WORK_DIR}/small/build"
      ${ARGN}
    ENVIRONMENT "CUDASTACK_TEST_CACHE=${WORK_DIR}/small/cache"
    EXPECT_STATUS any
  )
  string(REGEX MATCH "[0-9]+ MB are needed, [0-8] MB are free" said "${said_output}")
  string(REGEX REPLACE " MB.*$" "" said "${said}")
  cudastack_test_expect_equal("${said_status} ${said}" "${expected}" "what is said of: ${ARGN}")
endfunction()
on_a_small_disk("2 29500" "\"$@\"")
set(ask "source \"$1\" && shift && parse_arguments \"$@\" && check_room")
on_a_small_disk("2 19500" "${ask}" -R judge)
on_a_small_disk("2 29500" "${ask}" --fast)
on_a_small_disk("0 " "${ask}" --no-environments)
on_a_small_disk("0 " "${ask}" --no-install)
