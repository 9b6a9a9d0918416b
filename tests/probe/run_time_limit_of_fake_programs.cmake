# SPDX-License-Identifier: Apache-2.0
# A program that does not end is ended, whatever it ignores; what it had said is kept.

cudastack_test_fake_programs(fake_hang)
foreach(program IN LISTS fake_hang)
  cudastack_test_expect_run(
    timeout
    ""
    "first.fact=1"
    4
    COMMAND
    "${program}"
    ANSWER
    TIMEOUT
    1
  )
  cudastack_test_expect_run(
    timeout
    ""
    "first.fact=1"
    4
    COMMAND
    "${program}"
    stubborn
    ANSWER
    TIMEOUT
    1
  )
endforeach()
_cudastack_core_remove_work_folder()
