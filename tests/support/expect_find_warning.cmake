# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A cuDNN is found with a warning, in the words of a file, and a program that links it loads it.

::

  cudastack_test_expect_find_warning(<out_block> <name> <version> <argument of cudastack_test_find>...)

The file is ``<case>/<name>.txt`` beside the case; the build tree is ``WORK_DIR/<name>``.
#]=]
function(cudastack_test_expect_find_warning out_block name version)
  set(arguments "")
  set(words "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 3 ${last})
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
    string(APPEND words " [==[${ARGV${index}}]==]")
  endforeach()
  cmake_parse_arguments(arg "COVERED" "" "FIND;OPTIONS;ENVIRONMENT" ${arguments})
  cmake_language(EVAL CODE "cudastack_test_find(said [==[${name}]==] ${words} EXPECT_STATUS ok)")
  cudastack_test_message_block(block "${said_output}")
  cudastack_test_normalise_block(normal "${block}")
  cmake_path(GET CASE_FILE STEM LAST_ONLY case)
  cudastack_test_expect_text("${normal}" "${case}/${name}.txt")
  cudastack_test_expect_contains("${said_output}" "-- result FOUND=TRUE\n-- result VERSION=${version}\n" "${name}")
  cudastack_test_expect_find_runs("${said_binary}" "${version}" "${arg_ENVIRONMENT}" "${arg_COVERED}")
  set(${out_block} "${block}")
  return(PROPAGATE ${out_block})
endfunction()
