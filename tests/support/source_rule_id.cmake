# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The finding id that the doc block of a rule opens with.

::

  cudastack_test_source_rule_id(<out_id> <file> <text> <skeleton>)

Empty for a helper in ``judge/``. A rule is known by its id or by its signature, ``(out_verdict)``; it must have both.
#]=]
function(cudastack_test_source_rule_id out_id file text skeleton)
  set(${out_id} "")
  set(signed FALSE)
  if(skeleton MATCHES "function\\(_cudastack_judge_[a-z0-9_]+ out_verdict\\)")
    set(signed TRUE)
  endif()
  if(text MATCHES "\n#\\[=\\[\\.rst:\n(CS-(DRIVER|TOOLKIT|HOST|ARCH|CUDNN|LOADER|ENV)-[0-9][0-9][0-9]): ")
    set(${out_id} "${CMAKE_MATCH_1}")
  endif()
  if(signed AND "${${out_id}}" STREQUAL "")
    cudastack_test_source_fault("${file}: the doc block of a rule opens with 'CS-<AREA>-<nnn>: <what is true>'")
  elseif(NOT signed AND NOT "${${out_id}}" STREQUAL "")
    cudastack_test_source_fault("${file}: a rule is function(_cudastack_judge_<name> out_verdict)")
  endif()
  return(PROPAGATE ${out_id})
endfunction()
