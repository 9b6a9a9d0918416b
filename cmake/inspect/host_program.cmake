# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The program behind the path of a host compiler.

::

  _cudastack_inspect_host_program(<out_real> <path> <what it calls itself>)

Its real path; where that is a script, the real path of the program that it started, by the name which that gave itself. The ``gcc`` and
``g++`` beside Debian's nvcc are scripts that start the newest compiler of PATH that this nvcc takes.
#]=]
function(_cudastack_inspect_host_program out_real path name)
  _cudastack_core_real_path(result_real "${path}")
  if(NOT name STREQUAL "" AND NOT result_real STREQUAL "")
    file(READ "${result_real}" start LIMIT 2 HEX)
    if(start STREQUAL "2321")
      _cudastack_core_find_program(started "${name}")
      if(IS_ABSOLUTE "${started}")
        _cudastack_core_real_path(result_real "${started}")
      endif()
    endif()
  endif()
  set(${out_real} "${result_real}")
  return(PROPAGATE ${out_real})
endfunction()
