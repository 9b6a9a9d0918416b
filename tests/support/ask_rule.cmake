# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Calls a rule as ``cmake/judge`` is called: with the facts as variables.

::

  cudastack_test_ask_rule(<out_verdict> <rule> <facts>)
#]=]
function(cudastack_test_ask_rule out_verdict rule facts)
  _cudastack_core_load_facts("${facts}")
  cmake_language(CALL _cudastack_judge_${rule} ${out_verdict})
  return(PROPAGATE ${out_verdict})
endfunction()
