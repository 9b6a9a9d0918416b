# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A word, and what is left of it without one of its letters: two words that share one of these are a slip apart.

::

  _cudastack_request_spellings(<out_words> <word>)
#]=]
function(_cudastack_request_spellings out_words word)
  set(result_words "${word}")
  string(LENGTH "${word}" length)
  if(length GREATER 3 AND length LESS 40)
    math(EXPR last "${length} - 1")
    foreach(index RANGE ${last})
      math(EXPR next "${index} + 1")
      string(SUBSTRING "${word}" 0 ${index} before)
      string(SUBSTRING "${word}" ${next} -1 after)
      list(APPEND result_words "${before}${after}")
    endforeach()
  endif()
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
