# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The stage and the name of a private function, by its file.

::

  cudastack_test_source_stage(<out_stage> <out_name> <file>)

``<file>`` is relative, ``cmake/<stage>/<name>.cmake``; both are empty for any other.
#]=]
function(cudastack_test_source_stage out_stage out_name file)
  set(stages "core|warm|look|request|discover|inspect|origin|probe|observe|judge|report|emit")
  set(${out_stage} "")
  set(${out_name} "")
  if(file MATCHES "^cmake/(${stages})/([a-z0-9_]+)\\.cmake$")
    set(${out_stage} "${CMAKE_MATCH_1}")
    set(${out_name} "${CMAKE_MATCH_2}")
  endif()
  return(PROPAGATE ${out_stage} ${out_name})
endfunction()
