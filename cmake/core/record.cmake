# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes the facts of one subject into the fact store.

::

  _cudastack_core_record(<subject> [<field>=<value>]...)

Fact ``<subject>.<field>`` becomes ``<value>``; an empty value is not recorded, since a fact is never empty and an
unknown one is absent. A later record of the same fact wins. The store is the GLOBAL property ``_CUDASTACK_FACTS``,
a list of ``name=value`` with the value encoded, appended to once a call.
#]=]
function(_cudastack_core_record subject)
  string(ASCII 1 first_control)
  string(ASCII 31 last_control)
  list(LENGTH ARGN length)
  math(EXPR index "${ARGC} - 1")
  if(index EQUAL length AND NOT "${ARGN}" MATCHES "[][%\\${first_control}-${last_control}]")
    # The usual case: no value holds a sign that has a meaning in a list.
    list(FILTER ARGN INCLUDE REGEX "=.")
    list(TRANSFORM ARGN PREPEND "${subject}.")
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_FACTS ${ARGN})
    return()
  endif()
  set(facts "")
  set(index 1)
  while(index LESS ARGC)
    # By index, and cut at the first sign: a value may hold anything.
    set(argument "${ARGV${index}}")
    if(argument MATCHES "[][%;\\${first_control}-${last_control}]")
      _cudastack_core_encode(argument "${argument}")
    endif()
    if(argument MATCHES "=.")
      list(APPEND facts "${subject}.${argument}")
    endif()
    math(EXPR index "${index} + 1")
  endwhile()
  if(facts)
    set_property(GLOBAL APPEND PROPERTY _CUDASTACK_FACTS "${facts}")
  endif()
endfunction()
