# SPDX-License-Identifier: Apache-2.0
# The checks of the layout see what they are for, and let pass what is allowed.

function(make_source out_text)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;BODY;BEFORE;AFTER;DOC" "")
  string(
    CONCAT text
    "# SPDX-License-Identifier: Apache-2.0\ninclude_guard(GLOBAL)\ncmake_policy(VERSION 3.25...4.3)\n${arg_BEFORE}\n"
    "#[=[.rst:\n${arg_DOC}message(FATAL_ERROR) in a comment, about 12.4.\n#]=]\n"
    "function(${arg_NAME} out_verdict)\n  # include(this)\n  ${arg_BODY}\nendfunction()\n${arg_AFTER}"
  )
  set(${out_text} "${text}")
  return(PROPAGATE ${out_text})
endfunction()

# expect(<file> <text> <part of the fault, or nothing>)
function(expect file text part)
  file(WRITE "${WORK_DIR}/source.cmake" "${text}")
  cudastack_test_source_text(code skeleton "${WORK_DIR}/source.cmake")
  set_property(GLOBAL PROPERTY CUDASTACK_TEST_FAULTS "")
  cudastack_test_source_check_commands("${file}" "${skeleton}")
  if(NOT file MATCHES "^modules/")
    cudastack_test_source_check_shape("${file}" "${text}" "${skeleton}")
    cudastack_test_source_check_calls("${file}" "${code}")
  endif()
  if(file MATCHES "^cmake/judge/")
    cudastack_test_source_check_judge("${file}" "${code}" "${skeleton}")
    cudastack_test_source_rule_id(id "${file}" "${text}" "${skeleton}")
  endif()
  get_property(faults GLOBAL PROPERTY CUDASTACK_TEST_FAULTS)
  if(part STREQUAL "")
    cudastack_test_expect_equal("${faults}" "" "faults of ${file} with\n${text}")
  else()
    cudastack_test_expect_contains("${faults}" "${part}" "faults of ${file} with\n${text}")
  endif()
endfunction()

# expect_body(<stage> <body> <part>): the body of a function that is otherwise as it should be.
function(expect_body stage body part)
  set(doc "")
  if(stage STREQUAL "judge")
    set(doc "CS-ENV-001: it is good.\n\n")
  endif()
  make_source(text NAME "_cudastack_${stage}_x" DOC "${doc}" BODY "${body}")
  expect("cmake/${stage}/x.cmake" "${text}" "${part}")
endfunction()

expect_body(inspect "set(a \"# no comment (\")" ""
)
expect_body(inspect "_cudastack_core_record(a b=c)\n  _cudastack_inspect_y()" "")
expect_body(inspect "_cudastack_probe_y()" "calls _cudastack_probe_*")
expect_body(inspect "cmake_language(CALL \"_cudastack_judge_\${x}\")" "calls _cudastack_judge_*")
expect_body(core "_cudastack_report_say()" "calls _cudastack_report_*")
expect_body(look "_cudastack_probe_y()" "")
expect_body(warm "_cudastack_look_y()" "")
expect_body(warm "_cudastack_probe_y()" "calls _cudastack_probe_*")
expect_body(warm "message(STATUS \"x\")" "only report/ prints")
expect_body(inspect "message(VERBOSE \"x\")\n  message(DEBUG \"y\")\n  message(\n    VERBOSE\n    \"z\"\n  )" "")
expect_body(inspect "message(STATUS \"x\")" "only report/ prints")
expect_body(inspect "message(\"VERBOSE\")" "only report/ prints")
expect_body(inspect "message(VERBOSE \"x\")\n  message(\n    FATAL_ERROR\n    \"x\"\n  )" "only report/ prints")
expect_body(report "message(FATAL_ERROR \"x\")" "")
expect_body(inspect "execute_process(COMMAND true)" "execute_process() is not for")
expect_body(report "include(x)" "include() is not for")
expect_body(look "enable_language(CUDA)" "enable_language() is not for")
expect_body(look "cmake_minimum_required(VERSION 3.25)" "cmake_minimum_required() is not for")
expect("modules/CudaStackX.cmake" "include(x)\nmessage(STATUS \"x\")\n" "")
expect("modules/CudaStackX.cmake" "enable_language(CUDA)\n" "enable_language() is not for")
expect("modules/CudaStackX.cmake" "macro(x)\nendmacro()\n" "macro() is not for")

expect_body(judge "if(a STREQUAL \"x\")\n  endif()" "")
expect_body(judge "file(READ a b)" "file() is not pure")
expect_body(judge "find_program(a b)" "find_program() is not pure")
expect_body(judge "if(NOT EXISTS \"/x\")\n  endif()" "EXISTS looks at files")
expect_body(judge "set(a \"\$ENV{HOME}\")" "reads the environment")
expect_body(judge "if(a VERSION_LESS 12.4)\n  endif()" "the version 12.4 belongs")
expect_body(judge "if(a VERSION_LESS \"12.4\")\n  endif()" "the version 12.4 belongs")
make_source(text NAME _cudastack_judge_x)
expect("cmake/judge/x.cmake" "${text}" "opens with 'CS-<AREA>-<nnn>")

make_source(text NAME _cudastack_core_x)
expect("cmake/core/y.cmake" "${text}" "does not start with function(_cudastack_core_y")
expect("cmake/x.cmake" "${text}" "is not cmake/<stage>/<name in lower case>.cmake")
expect("cmake/other/x.cmake" "${text}" "is not cmake/<stage>/<name in lower case>.cmake")
expect("cmake/core/x.cmake" "\n${text}" "does not open with")
string(REPLACE "3.25...4.3" "3.25" other "${text}")
expect("cmake/core/x.cmake" "${other}" "does not open with")
make_source(text NAME _cudastack_core_x BEFORE "set(a b)\n")
expect("cmake/core/x.cmake" "${text}" "does not start with function")
make_source(text NAME _cudastack_core_x AFTER "set(a b)\n")
expect("cmake/core/x.cmake" "${text}" "something stands after endfunction()")
make_source(text NAME _cudastack_core_x AFTER "function(y)\nendfunction()\n")
expect("cmake/core/x.cmake" "${text}" "has 2 functions")

# A rule without page and cases.
cudastack_test_source_check_rule("cmake/judge/x.cmake" CS-ENV-999 "set(a b)")
get_property(faults GLOBAL PROPERTY CUDASTACK_TEST_FAULTS)
foreach(
  part
  IN
  ITEMS "does not name CS-ENV-999" "no page docs/findings/CS-ENV-999.md" "expect.state=broken" "expect.state=unknown"
)
  cudastack_test_expect_contains("${faults}" "${part}" "faults of a rule that is alone")
endforeach()
