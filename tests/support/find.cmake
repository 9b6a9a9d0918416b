# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Configures ``tests/messages/find_project``, in an environment that has nothing else.

::

  cudastack_test_find(<out_prefix> <name>
    [FIND <argument of find_package>...] [OPTIONS <argument of cmake>...]
    [ENVIRONMENT <NAME=VALUE>...] [COVERED] [EXPECT_STATUS <ok|fail|any>])

CMAKE_INCLUDE_PATH names the headers of a CUDA, unless an option says otherwise. ``FIND``: what stands behind the name in ``find_package(CudnnStrict``; ``REQUIRED`` unless it is given. Build tree, further configures, results and ``COVERED`` as
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
  # The headers of CUDA, which a cuDNN that was unpacked alone has not around it.
  cudastack_test_environment(cuda venv-cu12)
  file(GLOB headers "${cuda}/lib/python3*/site-packages/nvidia/cuda_*/include")
  _cudastack_core_encode(headers "${headers}")
  cudastack_test_configure_stack(
    ${out_prefix}
    "${name}"
    find_project
    "-DMODULES=${source}/modules;-DFIND=${find};-DCMAKE_INCLUDE_PATH=${headers}"
  )
  return(
    PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output ${out_prefix}_binary
  )
endfunction()
