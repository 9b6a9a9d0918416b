# SPDX-License-Identifier: Apache-2.0
# What was recorded is loaded as variables; the last record wins; nothing is recorded empty.

function(check_loaded)
  _cudastack_core_load_facts()
  cudastack_test_expect_equal("${nvcc.path}" "/opt/a;b/[x/nvcc" "nvcc.path")
  cudastack_test_expect_equal("${nvcc.version}" "13.0.88" "nvcc.version, recorded twice")
  cudastack_test_expect_equal("${target.1.name}" "%25 of it" "target.1.name, recorded as a list")
  if(DEFINED nvcc.origin)
    cudastack_test_fail("an empty value became a fact: '${nvcc.origin}'")
  endif()
endfunction()

_cudastack_core_record(nvcc "path=/opt/a;b/[x/nvcc" version=12.4 "origin=")
_cudastack_core_record(nvcc version=13.0.88)
_cudastack_core_record(nothing)
_cudastack_core_record_list("target.1.name=%2525 of it;target.count=1")
_cudastack_core_record_list("")
check_loaded()

_cudastack_core_get_fact(value nvcc.path)
cudastack_test_expect_equal("${value}" "/opt/a;b/[x/nvcc" "one fact")
_cudastack_core_get_fact(value nvcc.version)
cudastack_test_expect_equal("${value}" "13.0.88" "one fact, recorded twice")
_cudastack_core_get_fact(value nvccxversion)
cudastack_test_expect_equal("${value}" "" "a name that is there only as a pattern")
_cudastack_core_get_fact(value nvcc.origin)
cudastack_test_expect_equal("${value}" "" "a fact that is unknown")

# Values that look like the end of what they stand in, or begin with a line end.
set(value_0 "]====")
set(value_1 "]====]")
set(value_2 "x]]")
set(value_3 "\n\nbegin")
set(value_4 "]=====]")
set(value_5 "a=\nb")
set(value_6 "\r\nx\r")
set(value_7 "end\n")
set(value_8 "\"quoted\" \${x} \\")
set(value_9 "]")
function(check_values)
  set(number 0)
  while(number LESS 10)
    _cudastack_core_record(hostile.${number} "value=${value_${number}}")
    _cudastack_core_load_facts()
    cudastack_test_expect_equal(
      "${hostile.${number}.value}"
      "${value_${number}}"
      "value ${number}, as soon as it is recorded"
    )
    math(EXPR number "${number} + 1")
  endwhile()
  _cudastack_core_load_facts()
  foreach(number RANGE 9)
    cudastack_test_expect_equal("${hostile.${number}.value}" "${value_${number}}" "value ${number}, at last")
  endforeach()
  cudastack_test_expect_equal("${nvcc.version}" "13.0.88" "what was there before")
endfunction()
check_values()
