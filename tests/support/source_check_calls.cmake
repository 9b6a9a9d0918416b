# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A stage calls functions of ``core`` and its own; ``look`` calls all; ``warm`` calls ``look`` where there is nothing to reuse, and ``observe`` to
see what finders make.

::

  cudastack_test_source_check_calls(<file> <code>)

Names in quoted arguments count too: ``cmake_language(CALL "_cudastack_...")``.
#]=]
function(cudastack_test_source_check_calls file code)
  cudastack_test_source_stage(stage name "${file}")
  if(stage STREQUAL "look")
    return()
  endif()
  string(REGEX MATCHALL "_cudastack_[a-z]+_" calls "${code}")
  list(REMOVE_DUPLICATES calls)
  list(REMOVE_ITEM calls _cudastack_core_ "_cudastack_${stage}_")
  if(stage STREQUAL "warm")
    list(REMOVE_ITEM calls _cudastack_look_ _cudastack_observe_)
  endif()
  foreach(call IN LISTS calls)
    cudastack_test_source_fault("${file}: calls ${call}*, which is of another stage")
  endforeach()
endfunction()
