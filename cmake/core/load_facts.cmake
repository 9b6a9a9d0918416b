# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Sets every fact as a variable of the caller, decoded.

::

  _cudastack_core_load_facts()
  _cudastack_core_load_facts(<facts>)

Without argument the facts are those of the store. Variables of the caller that look like facts (a dot in the name)
and are none become undefined, so that "unknown" is always ``NOT DEFINED``.
#]=]
function(_cudastack_core_load_facts)
  if(ARGC GREATER 0)
    set(facts "${ARGV0}")
    _cudastack_core_facts_code(code "${facts}")
  else()
    # What was read before is read again many times in one configure: only what has come since is turned into code.
    get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
    get_property(code GLOBAL PROPERTY _CUDASTACK_FACTS_CODE)
    get_property(known GLOBAL PROPERTY _CUDASTACK_FACTS_KNOWN)
    string(LENGTH "${known}" length)
    string(SUBSTRING "${facts}" 0 ${length} same)
    if(NOT same STREQUAL known)
      set(code "")
      set(length 0)
    endif()
    if(NOT facts STREQUAL known OR length EQUAL 0)
      string(SUBSTRING "${facts}" ${length} -1 added)
      if(added MATCHES "^;(.*)$")
        set(added "${CMAKE_MATCH_1}")
      endif()
      _cudastack_core_facts_code(added "${added}")
      string(APPEND code "${added}")
      set_property(GLOBAL PROPERTY _CUDASTACK_FACTS_CODE "${code}")
      set_property(GLOBAL PROPERTY _CUDASTACK_FACTS_KNOWN "${facts}")
    endif()
  endif()
  get_cmake_property(names VARIABLES)
  list(FILTER names INCLUDE REGEX "^[a-z0-9_]+\\.[a-z0-9_.]+$")
  foreach(name IN LISTS names)
    unset(${name})
  endforeach()
  string(REGEX REPLACE "=[^;]*" "" new_names "${facts}")
  list(APPEND names ${new_names})
  cmake_language(EVAL CODE "${code}")
  return(PROPAGATE ${names})
endfunction()
