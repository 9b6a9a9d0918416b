# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Fills a text with spaces up to a width.

::

  _cudastack_report_pad(<out_text> <text> <width>)
#]=]
function(_cudastack_report_pad out_text text width)
  string(LENGTH "${text}" length)
  set(${out_text} "${text}")
  if(length LESS width)
    string(REPEAT " " ${width} spaces)
    string(SUBSTRING "${text}${spaces}" 0 ${width} ${out_text})
  endif()
  return(PROPAGATE ${out_text})
endfunction()
