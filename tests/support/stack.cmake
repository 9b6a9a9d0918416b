# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures ``tests/messages/stack_project`` on a real stack, in an environment that has nothing else.

::

  cudastack_test_stack(<out_prefix> <name>
    [COMPONENTS <component>...] [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [COVERED] [EXPECT_STATUS <ok|fail|any>])

The build tree is ``WORK_DIR/<name>``, also in ``<out_prefix>_binary``. A configure in a tree that is there already takes the options of
the first one. ``COVERED``: as if the machine had nothing in ``/usr/local``; where that cannot be had the case is skipped.
#]=]
function(cudastack_test_stack out_prefix name)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 1)
    foreach(index RANGE 2 ${last})
      _cudastack_core_encode(argument "${ARGV${index}}")
      list(APPEND arguments "${argument}")
    endforeach()
  endif()
  cmake_parse_arguments(arg "COVERED" "EXPECT_STATUS" "COMPONENTS;OPTIONS;ENVIRONMENT" ${arguments})
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "  cudastack_test_stack: '${arguments}'")
  endif()
  set(components toolkit ${arg_COMPONENTS})
  _cudastack_core_encode(source "${CUDASTACK_SOURCE_DIR}")
  _cudastack_core_encode(components "${components}")
  cudastack_test_configure_stack(
    ${out_prefix}
    "${name}"
    stack_project
    "-DCudaStack_DIR=${source}/cmake;-DCOMPONENTS=${components}"
  )
  return(
    PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output ${out_prefix}_binary
  )
endfunction()
