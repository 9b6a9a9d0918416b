# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first text in a binary that a pattern matches; empty where there is none.

::

  _cudastack_core_text_in_binary(<out_text> <file> <pattern>)

By ``grep``, in ``<pattern>`` its extended expressions: 12 ms for the 30 MB of a libcuda, of which ``file(STRINGS)`` makes 500. A file of more than
400 MB is not read; where there is no grep that can do it, nothing is known.
#]=]
function(_cudastack_core_text_in_binary out_text file pattern)
  set(result_text "")
  set(size 0)
  if(EXISTS "${file}" AND NOT IS_DIRECTORY "${file}")
    file(SIZE "${file}" size)
  endif()
  _cudastack_core_find_program(grep grep)
  if(size GREATER 0 AND size LESS 400000000 AND IS_ABSOLUTE "${grep}")
    _cudastack_core_run(
      answer
      COMMAND "${grep}" -aoEm1 -e "${pattern}" -- "${file}"
      OUTPUT_LIMIT 10000
    )
    string(REGEX MATCH "^[^\r\n]+" result_text "${answer_output}")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
