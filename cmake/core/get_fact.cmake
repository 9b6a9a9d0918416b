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
  string(REPLACE "." "\\." pattern "${name}")
  list(FILTER facts INCLUDE REGEX "^${pattern}=")
  if(facts)
    list(GET facts -1 fact)
    # Not by REGEX REPLACE: before CMake 4.1 its ^ matches again after each replacement.
    string(REGEX MATCH "^[^=]+=(.*)$" fact "${fact}")
    set(fact "${CMAKE_MATCH_1}")
    _cudastack_core_decode(result_value "${fact}")
  endif()
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_value})
endfunction()
