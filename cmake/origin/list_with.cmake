# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first of a package manager's lists in which a text stands; empty where it is in none.

::

  _cudastack_origin_list_with(<out_list> <key of lists.cmake> <text>)
#]=]
function(_cudastack_origin_list_with out_list key text)
  set(result_list "")
  get_property(lists GLOBAL PROPERTY "${key}")
  string(FIND "${lists}" "${text}" position)
  if(NOT position EQUAL -1)
    string(SUBSTRING "${lists}" 0 ${position} lists)
    string(FIND "${lists}\n" "\n>" begin REVERSE)
    math(EXPR begin "${begin} + 2")
    string(SUBSTRING "${lists}\n" ${begin} -1 head)
    string(REGEX MATCH "^[^\n]*" result_list "${head}")
  endif()
  set(${out_list} "${result_list}")
  return(PROPAGATE ${out_list})
endfunction()
