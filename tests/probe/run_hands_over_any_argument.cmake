# SPDX-License-Identifier: Apache-2.0
# Arguments, environment and working folder reach the program to the letter.

cudastack_test_fake_programs(fake_say_arguments)
string(ASCII 27 escape)
set(folder "${WORK_DIR}/a b;c[d]$e'f\"g,h+ä")
file(MAKE_DIRECTORY "${folder}")
file(COPY_FILE "/bin/sh" "${folder}/fake shell")
foreach(program IN LISTS fake_say_arguments)
  _cudastack_core_run(
    run
    COMMAND
      "${program}"
      "a;b"
      "[x"
      "y]"
      ""
      "$HOME"
      "it's"
      "\"q\""
      "back\\"
      "\\;"
      "%41"
      "two
lines"
      "Łäß漢${escape}"
      ENCODED
      "c%3Bd;%5Bz;-x"
    WORKING_DIRECTORY "${folder}"
    ENVIRONMENT "FAKE_ONE=1=2;[3" "FAKE_TWO=" "PATH=/nowhere"
    UNSET HOME
  )
  cudastack_test_expect_equal("${run_class} ${run_status}" "ran 16" "class")
  set(expected "<a;b><[x><y]><><$HOME><it's><\"q\"><back\\><\\;><%41><two\nlines><Łäß漢${escape}><c;d><[z><-x>\n")
  string(APPEND expected "folder=${folder}\nFAKE_ONE=1=2;[3\nFAKE_TWO=\nHOME=(unset)\nLC_ALL=C\nPATH=/nowhere\n")
  cudastack_test_expect_equal("${run_output}" "${expected}input=-1\n" "what the program was given")
endforeach()

_cudastack_core_run(run COMMAND "${folder}/fake shell" -c "echo \$LC_ALL" ENVIRONMENT LC_ALL=C.UTF-8)
cudastack_test_expect_equal("${run_output}" "C.UTF-8\n" "output of a program in a folder with a difficult name")
if(DEFINED ENV{CUDASTACK_RUN})
  cudastack_test_fail("the mark of the run stays in our environment")
endif()
_cudastack_core_remove_work_folder()
