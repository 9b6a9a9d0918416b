# SPDX-License-Identifier: Apache-2.0
# Unknown is NOT DEFINED, whatever the caller has.

function(look out_seen)
  _cudastack_core_load_facts(${ARGN})
  set(${out_seen} "")
  foreach(name IN ITEMS cudnn.header.version nvcc.version target.1.name)
    if(DEFINED ${name})
      list(APPEND ${out_seen} "${name}=${${name}}")
    endif()
  endforeach()
  return(PROPAGATE ${out_seen})
endfunction()

set(cudnn.header.version "9.1.0 of the caller")
set(target.1.name "name of the caller")
set(nvcc.version "")
set(ordinary "of the caller")

look(seen)
cudastack_test_expect_equal("${seen}" "" "with an empty store")
look(seen "nvcc.version=12.4")
cudastack_test_expect_equal("${seen}" "nvcc.version=12.4" "with one given fact")
look(seen "")
cudastack_test_expect_equal("${seen}" "" "with an empty list")

_cudastack_core_record(target.1 name=mine)
look(seen)
cudastack_test_expect_equal("${seen}" "target.1.name=mine" "with one recorded fact")
cudastack_test_expect_equal("${cudnn.header.version}" "9.1.0 of the caller" "the caller's own variable")
cudastack_test_expect_equal("${ordinary}" "of the caller" "a variable that looks like no fact")
