# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads single facts, for a function that needs only a few.

::

  _cudastack_core_get_fact(<out_value> <name>)

``<out_value>`` is empty where the fact is unknown.
#]=]
function(_cudastack_core_get_fact out_value name)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  set(result_value "")
  # Not as a list, nor with more copies of the text than must be: of a thousand facts one is wanted, and this is ten times quicker.
  string(FIND ";${facts}" ";${name}=" begin REVERSE)
  if(NOT begin EQUAL -1)
    string(LENGTH "${name}=" length)
    math(EXPR begin "${begin} + ${length}")
    string(SUBSTRING "${facts}" ${begin} 512 result_value)
    string(FIND "${result_value}" ";" length)
    if(length EQUAL -1)
      string(SUBSTRING "${facts};" ${begin} -1 result_value)
      string(FIND "${result_value}" ";" length)
    endif()
    string(SUBSTRING "${result_value}" 0 ${length} result_value)
    if(result_value MATCHES "%")
      _cudastack_core_decode(result_value "${result_value}")
    endif()
  endif()
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_value})
endfunction()
