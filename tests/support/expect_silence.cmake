# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A stack is passed in silence, and every rule that applies holds.

::

  cudastack_test_expect_silence(<name> HOLDS <id>... <argument of cudastack_test_stack>...)

``HOLDS`` comes first and ends at COMPONENTS; all from there on is what ``cudastack_test_stack`` takes.
#]=]
function(cudastack_test_expect_silence name)
  set(ids "")
  set(words "")
  set(in_ids 1)
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 2 ${last})
    if("${ARGV${index}}" STREQUAL "COMPONENTS")
      set(in_ids 0)
    endif()
    if(in_ids)
      list(APPEND ids "${ARGV${index}}")
    else()
      string(APPEND words " [==[${ARGV${index}}]==]")
    endif()
  endforeach()
  cmake_language(EVAL CODE "cudastack_test_stack(said [==[${name}]==] ${words})")
  if(said_output MATCHES "CudaStack: this|CS-[A-Z]+-[0-9]")
    cudastack_test_fail("${name} is not silent" "${said_output}")
  endif()
  cudastack_test_expect_rules_hold("${said_binary}" ${ids})
endfunction()
