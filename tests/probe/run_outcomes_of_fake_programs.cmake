# SPDX-License-Identifier: Apache-2.0
# What a program does becomes its class, and only whole marked lines become facts.

cudastack_test_fake_programs(
  fake_answer
  fake_crash_abort
  fake_crash_segfault
  fake_cut_answer
  fake_nonsense
  fake_zero_bytes
)
foreach(program IN LISTS fake_answer)
  set(answer "first.fact=1.2.3;second.fact=/opt/a%3Bb/%5Bx y,z=ü")
  cudastack_test_expect_run(ran 3 "${answer}" 10 COMMAND "${program}" ANSWER)
  cudastack_test_expect_run(ran 3 "" 10 COMMAND "${program}")
  cudastack_test_expect_contains("${run_output}" "a library prints a line of its own\n" "output")
endforeach()
foreach(program IN LISTS fake_crash_abort)
  cudastack_test_expect_run(crash SIGABRT "first.fact=1" 10 COMMAND "${program}" ANSWER)
endforeach()
foreach(program IN LISTS fake_crash_segfault)
  cudastack_test_expect_run(crash SIGSEGV "" 10 COMMAND "${program}")
endforeach()
foreach(program IN LISTS fake_cut_answer)
  cudastack_test_expect_run(no-answer 0 "first.fact=1;second.fact=cu" 10 COMMAND "${program}" ANSWER)
endforeach()
foreach(program IN LISTS fake_nonsense)
  cudastack_test_expect_run(no-answer 0 "true.fact=1" 10 COMMAND "${program}" ANSWER)
  cudastack_test_expect_contains("${run_output}" ";;[[[;]\\;\${x}" "output")
endforeach()
foreach(program IN LISTS fake_zero_bytes)
  cudastack_test_expect_run(ran 0 "first.fact=1" 10 COMMAND "${program}" ANSWER)
endforeach()
_cudastack_core_remove_work_folder()
