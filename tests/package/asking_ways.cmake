# SPDX-License-Identifier: Apache-2.0
# Every way to ask: versions, ranges, components, optional ones, QUIET and REQUIRED; installed and vendored.

cudastack_test_healthy_stack(stack)
file(
  WRITE "${WORK_DIR}/config.cmake"
  "set(CudaStack_DIR [==[${CUDASTACK_SOURCE_DIR}/cmake]==] CACHE PATH \"\" FORCE)\n"
)
file(WRITE "${WORK_DIR}/module.cmake" "set(CMAKE_MODULE_PATH [==[${CUDASTACK_SOURCE_DIR}/modules]==])\n")

# ask(<door> <ok|fail> <way>...)
function(ask door status)
  list(JOIN ARGN ";" ways)
  file(REMOVE_RECURSE "${WORK_DIR}/build-${door}")
  cudastack_test_configure(
    ask
    SOURCE "${CUDASTACK_SOURCE_DIR}/tests/package/asking"
    BINARY "${WORK_DIR}/build-${door}"
    OPTIONS "-DDOOR=${WORK_DIR}/${door}.cmake" "-DASK=${ways}"
    ENVIRONMENT ${stack}
    CLEAN
    EXPECT_STATUS "${status}"
  )
  string(REGEX REPLACE "[ \n]+" " " ask_words "${ask_stderr}")
  return(PROPAGATE ask_stdout ask_stderr ask_words)
endfunction()

# One after the other in one project: what one did not find must not spoil the next, nor the late look.
set(yes ": CudaStack_FOUND CudaStack_NVCC")
set(no ": without CudaStack_FOUND without CudaStack_NVCC")
set(unknown "CudaStack knows no component 'bogus'")
foreach(door IN ITEMS config module)
  ask(
    ${door}
    ok
    "COMPONENTS bogus"
    "QUIET COMPONENTS cuFile"
    "0.1"
    "0.1.0 EXACT"
    "0.1...<0.2"
    "0.0.5...0.1.0"
    "COMPONENTS bogus"
    "COMPONENTS cuFile"
    "REQUIRED"
    "REQUIRED OPTIONAL_COMPONENTS cuFile cufft bogus"
    "REQUIRED COMPONENTS toolkit OPTIONAL_COMPONENTS cuFile"
  )
  string(REGEX MATCHALL "-- asked [^\n]+" answers "${ask_stdout}")
  foreach(
    expected
    IN
    ITEMS
      "'COMPONENTS bogus'${no}, bogus FALSE '${unknown}"
      "'QUIET COMPONENTS cuFile'${no}, cuFile FALSE 'CS-TOOLKIT-006: "
      "'0.1'${yes} ''"
      "'0.1.0 EXACT'${yes} ''"
      "'0.1...<0.2'${yes} ''"
      "'0.0.5...0.1.0'${yes} ''"
      "'COMPONENTS bogus'${no}, bogus FALSE '${unknown}"
      "'COMPONENTS cuFile'${no}, cuFile FALSE 'CS-TOOLKIT-006: "
      "'REQUIRED'${yes} ''"
      "'REQUIRED OPTIONAL_COMPONENTS cuFile cufft bogus'${yes}, cuFile FALSE, cufft TRUE, bogus FALSE ''"
      "'REQUIRED COMPONENTS toolkit OPTIONAL_COMPONENTS cuFile'${yes}, cuFile FALSE ''"
  )
    list(POP_FRONT answers answer)
    cudastack_test_expect_contains("${answer}" "asked ${expected}" "an answer through the ${door}")
  endforeach()

  cudastack_test_expect_not_contains("${ask_stdout}${ask_stderr}" "(missing:" "what is said through the ${door}")

  # A version that does not serve is not even looked at.
  ask(${door} ok "QUIET 0.2" "QUIET 0.0...<0.1" "QUIET 0.1.1 EXACT")
  cudastack_test_expect_equal("${ask_stderr}" "" "what QUIET says through the ${door}")
  cudastack_test_expect_contains("${ask_stdout}" "'QUIET 0.2'${no}" "the answer through the ${door}")
  cudastack_test_expect_contains("${ask_stdout}" "'QUIET 0.0...<0.1'${no}" "the answer through the ${door}")
  cudastack_test_expect_contains("${ask_stdout}" "'QUIET 0.1.1 EXACT'${no}" "the answer through the ${door}")
  cudastack_test_expect_not_contains("${ask_stdout}" "CudaStack: " "what QUIET says through the ${door}")
  if(EXISTS "${WORK_DIR}/build-${door}/CudaStack")
    cudastack_test_fail("a version that does not serve was loaded through the ${door}")
  endif()

  ask(${door} ok "QUIET COMPONENTS bogus" "QUIET COMPONENTS cuFile" "QUIET")
  cudastack_test_expect_equal("${ask_stderr}" "" "what QUIET says through the ${door}")
  cudastack_test_expect_not_contains("${ask_stdout}" "CudaStack: " "what QUIET says through the ${door}")

  ask(${door} fail "REQUIRED COMPONENTS bogus")
  cudastack_test_expect_contains("${ask_words}" "${unknown}" "what REQUIRED says through the ${door}")
  string(REGEX MATCHALL "knows no component" told "${ask_words}")
  cudastack_test_expect_equal("${told}" "knows no component" "how often it is said through the ${door}")
  cudastack_test_expect_not_contains("${ask_words}" "(missing:" "what REQUIRED says through the ${door}")
  ask(${door} fail "REQUIRED COMPONENTS cubals")
  cudastack_test_expect_contains(
    "${ask_words}"
    "no component 'cubals'. Did you mean 'cublas'?"
    "a slip through the ${door}"
  )
  ask(${door} fail "0.2 REQUIRED")
  cudastack_test_expect_contains("${ask_words}" "0.1.0" "what REQUIRED says through the ${door}")
  ask(${door} fail "REQUIRED COMPONENTS cuFile")
  cudastack_test_message_block(block "${ask_stderr}")
  cudastack_test_expect_contains("${block}" "CS-TOOLKIT-006" "the block through the ${door}")
  string(REGEX MATCHALL "CMake Error" errors "${ask_stderr}")
  cudastack_test_expect_equal("${errors}" "CMake Error" "the errors through the ${door}")
endforeach()
