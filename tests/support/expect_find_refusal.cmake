# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A cuDNN is not taken, for one reason in the words of a file, and the printed fix leads to one that works.

::

  cudastack_test_expect_find_refusal(<out_block> <name> <id>
    [HEALED <version> | NOT_HEALED] [HOLDS <id>...] [FIND <argument of find_package>...] [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [COVERED])

The file is ``<case>/<name>.txt`` beside the case; the build tree is ``WORK_DIR/<name>``. With ``REQUIRED``, which is there unless ``FIND`` is given, the configure
fails, else it goes on with nothing found. ``HEALED``: the fix is given to ``sh`` unchanged, in the same environment; afterwards this version is found, every rule that
applies holds, and the program runs. With ``NOT_HEALED`` the fix is left to the case; with neither there is none.
#]=]
function(cudastack_test_expect_find_refusal out_block name id)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 3 ${last})
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
  endforeach()
  cmake_parse_arguments(arg "COVERED;NOT_HEALED" "HEALED" "HOLDS;FIND;OPTIONS;ENVIRONMENT" ${arguments})
  set(words "")
  foreach(argument IN LISTS arguments)
    _cudastack_core_decode(argument "${argument}")
    if(argument MATCHES "^(HEALED|NOT_HEALED|HOLDS|FIND|OPTIONS|ENVIRONMENT|COVERED)$")
      set(keyword "${argument}")
    endif()
    if(NOT keyword MATCHES "^(HEALED|NOT_HEALED|HOLDS)$")
      string(APPEND words " [==[${argument}]==]")
    endif()
  endforeach()
  set(status fail)
  if(arg_FIND AND NOT REQUIRED IN_LIST arg_FIND)
    set(status ok)
  endif()
  cmake_language(EVAL CODE "cudastack_test_find(refused ${name} ${words} EXPECT_STATUS ${status})")
  cudastack_test_expect_block(block "${refused_output}" ${name})
  if(NOT block MATCHES "\n +${id}  ")
    cudastack_test_fail("the message of ${name} has no ${id}" "${block}")
  endif()
  if(status STREQUAL "ok")
    cudastack_test_expect_contains("${refused_output}" "\n-- result FOUND=FALSE\n" "what ${name} finds")
  endif()
  if(arg_HEALED)
    cudastack_test_fix(fix "${block}")
    _cudastack_core_encode(encoded_fix "${fix}")
    cudastack_test_run_stack(healed "sh;-c;${encoded_fix}" "${arg_COVERED}" any "${arg_ENVIRONMENT}")
    if(NOT healed_status STREQUAL "0" OR healed_output MATCHES "CudaStack: |CS-[A-Z]+-[0-9]")
      cudastack_test_fail("the fix does not heal, it ends with ${healed_status}: ${fix}" "${healed_output}")
    endif()
    cudastack_test_expect_contains(
      "${healed_output}"
      "-- result FOUND=TRUE\n-- result VERSION=${arg_HEALED}\n"
      "what is found in ${name} after: ${fix}"
    )
    cudastack_test_expect_rules_hold("${refused_binary}" ${arg_HOLDS})
    cudastack_test_expect_options_kept("${refused_binary}" "${fix}")
    cudastack_test_expect_find_runs("${refused_binary}" "${arg_HEALED}" "${arg_ENVIRONMENT}" "${arg_COVERED}" "${fix}")
  elseif(NOT arg_NOT_HEALED)
    cudastack_test_expect_not_contains("${block}" "\n      fix: " "the message of ${name}")
  endif()
  set(${out_block} "${block}")
  return(PROPAGATE ${out_block})
endfunction()
