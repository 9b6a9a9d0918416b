# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The code of a CMake file, for the tests of the layout.

::

  cudastack_test_source_text(<out_code> <out_skeleton> <file>)

``<out_code>`` is the file without comments; ``<out_skeleton>`` is the code with every quoted argument emptied, so that
no text can be taken for a command.
#]=]
function(cudastack_test_source_text out_code out_skeleton file)
  file(READ "${file}" rest)
  set(code "")
  set(skeleton "")
  while(rest MATCHES "[\"#]|\\[=*\\[")
    string(FIND "${rest}" "${CMAKE_MATCH_0}" position)
    string(SUBSTRING "${rest}" 0 ${position} plain)
    string(SUBSTRING "${rest}" ${position} -1 rest)
    cudastack_test_token_length(length "${rest}")
    string(SUBSTRING "${rest}" 0 ${length} token)
    string(SUBSTRING "${rest}" ${length} -1 rest)
    string(APPEND code "${plain}")
    string(APPEND skeleton "${plain}")
    if(NOT token MATCHES "^#")
      string(APPEND code "${token}")
      string(APPEND skeleton "\"\"")
    endif()
  endwhile()
  set(${out_code} "${code}${rest}")
  set(${out_skeleton} "${skeleton}${rest}")
  return(PROPAGATE ${out_code} ${out_skeleton})
endfunction()
