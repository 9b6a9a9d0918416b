# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How long the comment, quoted argument or bracket argument is that a text of CMake code starts with.

::

  cudastack_test_token_length(<out_length> <text>)
#]=]
function(cudastack_test_token_length out_length text)
  string(REGEX MATCH "^\"([^\\\"]|\\\\.)*\"" token "${text}")
  if(text MATCHES "^#?\\[(=*)\\[")
    set(closing "]${CMAKE_MATCH_1}]")
    string(FIND "${text}" "${closing}" position)
    string(SUBSTRING "${text}" 0 ${position} token)
    string(APPEND token "${closing}")
  elseif(text MATCHES "^#[^\n]*")
    set(token "${CMAKE_MATCH_0}")
  endif()
  string(LENGTH "${token}" ${out_length})
  if(${out_length} EQUAL 0)
    set(${out_length} 1)
  endif()
  return(PROPAGATE ${out_length})
endfunction()
