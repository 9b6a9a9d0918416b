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
  else()
    get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  endif()
  get_cmake_property(names VARIABLES)
  list(FILTER names INCLUDE REGEX "^[a-z0-9_]+\\.[a-z0-9_.]+$")
  foreach(name IN LISTS names)
    unset(${name})
  endforeach()
  foreach(fact IN LISTS facts)
    if(fact MATCHES "^([^=]+)=(.*)$")
      set(name "${CMAKE_MATCH_1}")
      set(value "${CMAKE_MATCH_2}")
      if(value MATCHES "%")
        _cudastack_core_decode(value "${value}")
      endif()
      set(${name} "${value}")
      list(APPEND names "${name}")
    endif()
  endforeach()
  return(PROPAGATE ${names})
endfunction()
