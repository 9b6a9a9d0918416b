# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
CudaStack's own block out of what CMake printed, without the indentation that CMake adds.

::

  cudastack_test_message_block(<out_block> <text> [<number>])

From the line ``CudaStack: this CUDA stack ...`` (``cannot work.``, or what a warning says), or that of a cuDNN, to the line ``report:``.
``<number>`` counts from 1, the default. No such block: the case fails, and ``<out_block>`` is empty.
#]=]
function(cudastack_test_message_block out_block text)
  set(number 1)
  if(ARGC GREATER 2)
    set(number "${ARGV2}")
  endif()
  set(rest "\n${text}\n")
  foreach(index RANGE 1 ${number})
    set(${out_block} "")
    if(rest MATCHES "\n *CudaStack: (this CUDA stack|this cuDNN|no fitting cuDNN) [^\n]*\n")
      string(FIND "${rest}" "${CMAKE_MATCH_0}" start)
      string(SUBSTRING "${rest}" ${start} -1 rest)
      if(rest MATCHES "\n +report: [^\n]*")
        string(FIND "${rest}" "${CMAKE_MATCH_0}" length)
        string(LENGTH "${CMAKE_MATCH_0}" last)
        math(EXPR length "${length} + ${last}")
        string(SUBSTRING "${rest}" 0 ${length} ${out_block})
        string(SUBSTRING "${rest}" ${length} -1 rest)
      endif()
    endif()
  endforeach()
  if("${${out_block}}" STREQUAL "")
    cudastack_test_fail("there is no message block ${number} of CudaStack in:" "${text}")
  endif()
  # CMake adds two spaces to a message of ours; as the reason of a package our first line is as far in as the others.
  string(REGEX MATCH "^\n( *)" indentation "${${out_block}}")
  string(REGEX REPLACE "    $" "" indentation "${indentation}")
  string(REPLACE "${indentation}" "\n" ${out_block} "${${out_block}}")
  string(REGEX REPLACE "^\n *" "" ${out_block} "${${out_block}}")
  return(PROPAGATE ${out_block})
endfunction()
