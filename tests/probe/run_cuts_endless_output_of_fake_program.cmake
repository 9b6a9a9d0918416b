# SPDX-License-Identifier: Apache-2.0
# Output without end fills no disk: the program is stopped at the limit, long before its time is up.

cudastack_test_fake_programs(fake_endless_output)
foreach(program IN LISTS fake_endless_output)
  cudastack_test_expect_run(
    crash
    SIGPIPE
    ""
    10
    COMMAND
    "${program}"
    OUTPUT_LIMIT
    10000
    TIMEOUT
    60
  )
  string(LENGTH "${run_output}" length)
  cudastack_test_expect_equal("${length}" 10000 "bytes of output")
  cudastack_test_expect_run(
    crash
    SIGPIPE
    ""
    10
    COMMAND
    "${program}"
    error
    TIMEOUT
    60
  )
  string(LENGTH "${run_error}" length)
  cudastack_test_expect_equal("${length}" 1048576 "bytes of error output, by default")
endforeach()
_cudastack_core_work_folder(folder)
file(GLOB left "${folder}/*")
cudastack_test_expect_equal("${left}" "" "files left in the work folder")
_cudastack_core_remove_work_folder()
