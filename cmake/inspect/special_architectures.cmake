# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The architectures with a suffix that an nvcc takes, asked only where such a one was requested.

::

  _cudastack_inspect_special_architectures(<nvcc>)

Records ``nvcc.special_architectures``: a list such as ``90a;100a;100f``, or ``none``. ``--list-gpu-arch`` leaves them out.
Source: the allowed values in ``nvcc --help``.
#]=]
function(_cudastack_inspect_special_architectures nvcc)
  _cudastack_core_load_facts()
  set(asked 0)
  set(number 0)
  while(DEFINED architecture.count AND number LESS architecture.count)
    math(EXPR number "${number} + 1")
    if(DEFINED architecture.${number}.suffix)
      set(asked 1)
    endif()
  endwhile()
  if(NOT asked)
    return()
  endif()
  _cudastack_core_run(help COMMAND "${nvcc}" --help)
  if(help_output MATCHES "compute_[0-9]")
    string(REGEX MATCHALL "compute_[0-9]+[af]" architectures "${help_output}")
    list(TRANSFORM architectures REPLACE "compute_" "")
    list(REMOVE_DUPLICATES architectures)
    if(NOT architectures)
      set(architectures none)
    endif()
    _cudastack_core_record(nvcc "special_architectures=${architectures}")
  endif()
endfunction()
