# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
No process is left of a program.

::

  cudastack_test_expect_nobody(<program>)

One that is dead and waits for process 1 to take note of it is nobody.
#]=]
function(cudastack_test_expect_nobody program)
  execute_process(COMMAND ps axww -o "ppid,stat,pid,args" OUTPUT_VARIABLE processes COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "[][;\\]" "?" processes "${processes}")
  string(REPLACE "\n" ";" processes "${processes}")
  list(FILTER processes EXCLUDE REGEX "^ *1 +Z")
  foreach(process IN LISTS processes)
    string(FIND "${process}" "${program}" position)
    if(NOT position EQUAL -1)
      cudastack_test_fail("a process is left: ${process}")
    endif()
  endforeach()
endfunction()
