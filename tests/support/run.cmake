# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Runs a program and keeps what it said.

::

  cudastack_test_run(<out_prefix>
    COMMAND <program> [<argument>...]
    [ENVIRONMENT <NAME=VALUE>...] [UNSET <NAME>...] [CLEAN]
    [EXPECT_STATUS <ok|fail|any>])

Sets ``<out_prefix>_status``, ``_stdout``, ``_stderr``, and ``_output``, which is both. Arguments may hold ``;`` and
``[``. The working folder is ``WORK_DIR``.

``CLEAN``
  Nothing of this machine's environment: ``HOME`` is ``WORK_DIR/home``, ``PATH`` is ``/usr/bin:/bin``, ``LANG`` is
  ``C.UTF-8``. What ``CUDA_HOME``, ``LIBRARY_PATH`` or a ``PATH`` of the test machine would repair stays broken.
``EXPECT_STATUS``
  ``ok`` unless said otherwise. Another status ends the case; ``fail`` is an ordinary exit status, never a crash.
#]=]
function(cudastack_test_run out_prefix)
  # Encoded, since a list of CMake loses arguments that hold an odd number of brackets.
  set(arguments "")
  math(EXPR last "${ARGC} - 1")
  foreach(index RANGE 1 ${last})
    _cudastack_core_encode(argument "${ARGV${index}}")
    list(APPEND arguments "${argument}")
  endforeach()
  cmake_parse_arguments(arg "CLEAN" "EXPECT_STATUS" "COMMAND;ENVIRONMENT;UNSET" ${arguments})
  if(arg_UNPARSED_ARGUMENTS OR NOT arg_COMMAND)
    message(FATAL_ERROR "  cudastack_test_run: '${arguments}'")
  endif()
  cudastack_test_run_encoded(
    ${out_prefix}
    "${arg_COMMAND}"
    "${arg_CLEAN}"
    "${arg_EXPECT_STATUS}"
    "${arg_ENVIRONMENT}"
    "${arg_UNSET}"
  )
  return(PROPAGATE ${out_prefix}_status ${out_prefix}_stdout ${out_prefix}_stderr ${out_prefix}_output)
endfunction()
