# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A stack is refused with one finding, in the words of a file, before the CUDA language comes on, and the printed fix mends it.

::

  cudastack_test_expect_refusal(<out_block> <name> <id>
    [HOLDS <id>...] [COMPONENTS <component>...] [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [SHELL <file>] [COVERED] [AGAIN] [NOT_HEALED])

The file is ``<case>/<name>.txt`` beside the case; the build tree is ``WORK_DIR/<name>``. ``HOLDS``, ``SHELL`` and ``AGAIN`` as in
``cudastack_test_expect_fix_heals``; with ``NOT_HEALED`` the fix is left to the case.
#]=]
function(cudastack_test_expect_refusal out_block name id)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 3 ${last})
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
  endforeach()
  cmake_parse_arguments(arg "COVERED;AGAIN;NOT_HEALED" "SHELL" "HOLDS;COMPONENTS;OPTIONS;ENVIRONMENT" ${arguments})
  set(settings "")
  foreach(word IN LISTS arg_ENVIRONMENT)
    _cudastack_core_decode(word "${word}")
    string(APPEND settings " [==[${word}]==]")
  endforeach()
  set(options "")
  foreach(word IN LISTS arg_OPTIONS)
    _cudastack_core_decode(word "${word}")
    string(APPEND options " [==[${word}]==]")
  endforeach()
  set(shell "")
  if(arg_SHELL)
    _cudastack_core_decode(shell "${arg_SHELL}")
    set(shell "SHELL [==[${shell}]==]")
  endif()
  foreach(flag IN ITEMS COVERED AGAIN)
    if(arg_${flag})
      set(${flag} ${flag})
    else()
      set(${flag} "")
    endif()
  endforeach()
  cmake_language(
    EVAL CODE
      "cudastack_test_stack(refused ${name} COMPONENTS ${arg_COMPONENTS} OPTIONS ${options} ENVIRONMENT ${settings} ${COVERED} EXPECT_STATUS fail)"
  )
  cudastack_test_expect_block(block "${refused_output}" ${name})
  cudastack_test_expect_contains("${block}" "\n    ${id}  " "the message of ${name}")
  cudastack_test_expect_not_contains("${refused_output}" "The CUDA compiler" "what CMake said of ${name}")
  cudastack_test_expect_not_contains("${refused_output}" "Policy CMP" "what CMake said of ${name}")
  if(NOT arg_NOT_HEALED)
    cmake_language(
      EVAL CODE
        "cudastack_test_expect_fix_heals(output [====[${block}]====] [==[${refused_binary}]==] HOLDS ${arg_HOLDS} ENVIRONMENT ${settings} ${shell} ${COVERED} ${AGAIN})"
    )
  endif()
  set(${out_block} "${block}")
  return(PROPAGATE ${out_block})
endfunction()
