# SPDX-License-Identifier: Apache-2.0
# A grandchild in a session of its own, which no time limit of CMake reaches, does not survive the call nor delay it.

cudastack_test_fake_programs(fake_grandchild)
foreach(program IN LISTS fake_grandchild)
  cudastack_test_expect_run(
    ran
    0
    "first.fact=1"
    4
    COMMAND
    "${program}"
    exits
    ANSWER
    TIMEOUT
    60
  )
  cudastack_test_expect_run(
    ran
    0
    "first.fact=1"
    4
    COMMAND
    "${program}"
    hidden
    ANSWER
    TIMEOUT
    60
  )
  cudastack_test_expect_run(
    timeout
    ""
    "first.fact=1"
    4
    COMMAND
    "${program}"
    hangs
    ANSWER
    TIMEOUT
    1
  )
endforeach()
_cudastack_core_remove_work_folder()
