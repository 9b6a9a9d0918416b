# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures ``tests/messages/find_project``, in an environment that has nothing else.

::

  cudastack_test_find(<out_prefix> <name>
    [FIND <argument of find_package>...] [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [COVERED] [EXPECT_STATUS <ok|fail|any>])

``FIND``: what stands behind the name in ``find_package(CudnnStrict``; ``REQUIRED`` unless it is given. Build tree, further configures, results and ``COVERED`` as
in ``cudastack_test_stack``.
#]=]
function(cudastack_test_find out_prefix name)
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  if(last GREATER 1)
    foreach(index RANGE 2 ${last})
      _cudastack_core_encode(argument "${ARGV${index}}")
      list(APPEND arguments "${argument}")
    endforeach()
  endif()
  cmake_parse_arguments(arg "COVERED" "EXPECT_STATUS" "FIND;OPTIONS;ENVIRONMENT" ${arguments})
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "  cudastack_test_find: '${arguments}'")
  endif()
  if(NOT arg_FIND)
    set(arg_FIND REQUIRED)
  endif()
  _cudastack_core_encode(source "${CUDASTACK_SOURCE_DIR}")
  _cudastack_core_encode(find "${arg_FIND}")
  cudastack_test_configure_stack(${out_prefix} "${name}" find_project "-DMODULES=${source}/modules;-DFIND=${find}")
  return(
    PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output ${out_prefix}_binary
  )
endfunction()
