# SPDX-License-Identifier: Apache-2.0
# What cannot be started, and what may not, has a class of its own, and the reason in words.

file(WRITE "${WORK_DIR}/fake_not_executable" "x")
file(COPY_FILE "/bin/true" "${WORK_DIR}/fake_foreign")
file(CHMOD "${WORK_DIR}/fake_foreign" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
# The machine in the file's head is one that no system runs.
set(patch "printf '\\377\\377' | dd of=fake_foreign bs=1 seek=18 conv=notrunc")
_cudastack_core_run(run COMMAND sh -c "${patch}" WORKING_DIRECTORY "${WORK_DIR}")
cudastack_test_expect_equal("${run_class} ${run_status}" "ran 0" "making a program of another machine")

function(check reason)
  _cudastack_core_run(run ${ARGN})
  cudastack_test_expect_equal("${run_class}" "not-started" "class of ${ARGN}")
  if(NOT run_error MATCHES "${reason}")
    cudastack_test_fail("reason of ${ARGN}" "${run_error}")
  endif()
  cudastack_test_expect_not_contains("${run_error}" ".command" "reason of ${ARGN}")
  cudastack_test_expect_not_contains("${run_error}" "run.sh" "reason of ${ARGN}")
endfunction()
check("not found|No such file" COMMAND "${WORK_DIR}/nowhere")
check("not found|No such file" COMMAND fake_name_that_nobody_has)
check("ermission denied" COMMAND "${WORK_DIR}/fake_not_executable")
check("ermission denied|Is a directory|not found" COMMAND "${WORK_DIR}")
check("format error" COMMAND "${WORK_DIR}/fake_foreign")
check("nowhere" COMMAND true WORKING_DIRECTORY "${WORK_DIR}/nowhere")

_cudastack_core_run(run COMMAND sh -c "exit 127")
cudastack_test_expect_equal("${run_class} ${run_status}" "ran 127" "a program that ends as a shell does")

set(CMAKE_CROSSCOMPILING TRUE)
_cudastack_core_run(run COMMAND echo text TARGET_SIDE)
cudastack_test_expect_equal("${run_class}" "not-run" "class on another machine")
_cudastack_core_run(run COMMAND echo text)
cudastack_test_expect_equal("${run_class}" "ran" "class of a tool of this machine")
set(
  CMAKE_CROSSCOMPILING_EMULATOR
  env
  "FAKE_EMULATOR=1 2"
  sh
  -c
  "env && echo \"$1\""
  fake
)
_cudastack_core_run(run COMMAND "te;xt" TARGET_SIDE)
cudastack_test_expect_equal("${run_class} ${run_status}" "ran 0" "class in an emulator")
cudastack_test_expect_contains("${run_output}" "FAKE_EMULATOR=1 2" "output in an emulator")
cudastack_test_expect_contains("${run_output}" "te;xt" "output in an emulator")
_cudastack_core_remove_work_folder()
