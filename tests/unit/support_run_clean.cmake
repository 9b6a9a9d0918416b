# SPDX-License-Identifier: Apache-2.0
# Programs get their arguments whole, and with CLEAN nothing of this machine's environment.

set(ENV{CUDA_HOME} "/somewhere")
set(ENV{CUDASTACK_TEST_VARIABLE} "of the machine")

cudastack_test_run(
  said
  COMMAND printf "<%s>" "a;b" "[c" "d]" "e f" "\\" "$HOME" "*"
)
cudastack_test_expect_equal("${said_stdout}" "<a;b><[c><d]><e f><\\><$HOME><*>" "the arguments")

cudastack_test_run(said COMMAND env CLEAN ENVIRONMENT "MINE=a;[b" "OTHER=")
string(REGEX REPLACE "\n$" "" lines "${said_stdout}")
cudastack_test_normalise(lines "${lines}")
set(expected "HOME=<work>/home\nPATH=/usr/bin:/bin\nLANG=C.UTF-8\nMINE=a;[b\nOTHER=")
cudastack_test_expect_equal("${lines}" "${expected}" "a clean environment")

cudastack_test_run(said COMMAND env ENVIRONMENT MINE=1 UNSET CUDA_HOME)
cudastack_test_expect_contains("${said_output}" "CUDASTACK_TEST_VARIABLE=of the machine" "the machine's environment")
cudastack_test_expect_contains("${said_output}" "MINE=1" "the machine's environment")
cudastack_test_expect_not_contains("${said_output}" "CUDA_HOME=" "the machine's environment")

cudastack_test_run(said COMMAND sh -c "echo out; echo err >&2; exit 7" EXPECT_STATUS fail)
cudastack_test_expect_equal("${said_status}" "7" "status")
cudastack_test_expect_equal("${said_stdout}" "out\n" "standard output")
cudastack_test_expect_equal("${said_stderr}" "err\n" "standard error")
cudastack_test_run(said COMMAND /nonexistent/program EXPECT_STATUS any)

# A configure is as clean as a run.
file(
  WRITE "${WORK_DIR}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.25)\nproject(said NONE)\nmessage(STATUS \"home '\$ENV{CUDA_HOME}', mine '\$ENV{MINE}'\")\n"
)
cudastack_test_configure(said SOURCE "${WORK_DIR}/project" ENVIRONMENT MINE=1 CLEAN)
cudastack_test_expect_contains("${said_stdout}" "-- home '', mine '1'" "a clean configure")
