# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Sets every fact as a variable of the caller, decoded.

::

  _cudastack_core_load_facts()
  _cudastack_core_load_facts(<facts>)

Without argument the facts are those of the store. Variables of the caller that look like facts (a dot in the name)
and are none become undefined, so that "unknown" is always ``NOT DEFINED``. Where the caller, or who called it, has loaded facts
already, only what has come since is added; ``seen_facts`` is the text of those.
#]=]
function(_cudastack_core_load_facts)
  if(ARGC GREATER 0)
    set(facts "${ARGV0}")
  else()
    get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  endif()
  set(names "")
  if(NOT DEFINED seen_facts)
    set(seen_facts "")
  endif()
  if(NOT "${facts}" STREQUAL "" AND "${facts}" STREQUAL seen_facts)
    return()
  endif()
  _cudastack_core_facts_since(known new_facts "${facts}" "${seen_facts}")
  if(known)
    _cudastack_core_facts_code(code "${new_facts}")
  else()
    get_cmake_property(names VARIABLES)
    list(FILTER names INCLUDE REGEX "^[a-z0-9_]+\\.[a-z0-9_.]+$")
    foreach(name IN LISTS names)
      unset(${name})
    endforeach()
    _cudastack_core_all_facts_code(code "${facts}")
  endif()
  string(REGEX REPLACE "=[^;]*" "" new_names "${new_facts}")
  list(APPEND names ${new_names})
  set(seen_facts "${facts}")
  cmake_language(EVAL CODE "${code}")
  return(PROPAGATE seen_facts ${names})
endfunction()
