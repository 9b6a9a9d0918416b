# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A cuDNN is found in silence, every rule that applies holds, and a program that links it loads it.

::

  cudastack_test_expect_found(<name> PLACE <folder> VERSION <version> [CUDA <release>] [HOLDS <id>...]
    <argument of cudastack_test_find>...)

``PLACE``: header and library lie in it. ``CUDA``: what it says that it is built with. These come first and end at the first of FIND, OPTIONS,
ENVIRONMENT and COVERED; all from there on is what ``cudastack_test_find`` takes.
#]=]
function(cudastack_test_expect_found name)
  set(arguments "")
  set(words "")
  set(mine 1)
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    if("${ARGV${index}}" MATCHES "^(FIND|OPTIONS|ENVIRONMENT|COVERED)$")
      set(mine 0)
    endif()
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
    if(NOT mine)
      string(APPEND words " [==[${ARGV${index}}]==]")
    endif()
  endforeach()
  cmake_parse_arguments(arg "COVERED" "PLACE;VERSION;CUDA" "HOLDS;FIND;OPTIONS;ENVIRONMENT" ${arguments})
  cmake_language(EVAL CODE "cudastack_test_find(said [==[${name}]==] ${words} EXPECT_STATUS ok)")
  if(said_output MATCHES "CudaStack: |CS-[A-Z]+-[0-9]")
    cudastack_test_fail("${name} is not silent" "${said_output}")
  endif()
  set(expected "-- result FOUND=TRUE\n-- result VERSION=${arg_VERSION}\n")
  if(arg_CUDA)
    string(APPEND expected "-- result CUDA_VERSION=${arg_CUDA}\n")
  endif()
  cudastack_test_expect_contains("${said_output}" "${expected}" "what ${name} finds")
  _cudastack_core_decode(place "${arg_PLACE}")
  foreach(result IN ITEMS INCLUDE_DIR LIBRARY)
    cudastack_test_expect_contains("${said_output}" "\n-- result ${result}=${place}/" "what ${name} finds")
  endforeach()
  cudastack_test_expect_rules_hold("${said_binary}" ${arg_HOLDS})
  cudastack_test_expect_find_runs("${said_binary}" "${arg_VERSION}" "${arg_ENVIRONMENT}" "${arg_COVERED}")
endfunction()
