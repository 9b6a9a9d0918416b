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
