# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Tells what the project's own finder of cuDNN puts into the cache from what the user names.

::

  _cudastack_warm_found_entries([end | <variable> <access> [<value> <file> <stack>]])

A name that was not set at the first call of a configure and is at a later one, or at the end, was set by the project: ``_CUDASTACK_FOUND_<name>`` keeps the number of calls before that, and the value.
While that stands there it is nobody's wish for these calls, see ``core/found_by_project.cmake``. Nothing else proves it: find_library gives its type and its docstring to what ``-D`` has set as well.
What only keeps the value of an environment variable of these names is a wish all the same. Also a callback of ``variable_watch``: a configure that fails has no end.
#]=]
function(_cudastack_warm_found_entries)
  if(CMAKE_SCRIPT_MODE_FILE OR "${ARGV1}" MATCHES "READ_ACCESS$")
    return()
  endif()
  _cudastack_warm_finder_entries(names)
  list(FILTER names INCLUDE REGEX "^C[Uu][Dd][Nn][Nn]")
  # Where nothing has come since there is nothing to take down; in one command, since this is run in every configure.
  list(TRANSFORM names REPLACE "^.+$" "\$CACHE{\\0}" OUTPUT_VARIABLE references)
  cmake_language(EVAL CODE "set(values [[ ]] \"${references}\")")
  get_property(seen GLOBAL PROPERTY _CUDASTACK_SEEN_ENTRIES)
  if(values STREQUAL seen)
    set(names "")
  endif()
  set_property(GLOBAL PROPERTY _CUDASTACK_SEEN_ENTRIES "${values}")
  get_property(calls GLOBAL PROPERTY _CUDASTACK_CALLS)
  get_property(free GLOBAL PROPERTY _CUDASTACK_FREE_ENTRIES)
  foreach(name IN LISTS names)
    set(value "$CACHE{${name}}")
    string(REGEX REPLACE "^[0-9]+[|]" "" found "$CACHE{_CUDASTACK_FOUND_${name}}")
    if(value STREQUAL found OR value MATCHES "^(.*-)?NOTFOUND$" OR value STREQUAL "")
      list(APPEND free "${name}")
    elseif(NOT calls)
      unset(_CUDASTACK_FOUND_${name} CACHE)
    elseif(name IN_LIST free)
      _cudastack_warm_keeps_environment(environment "${value}" "${names}")
      if(NOT environment)
        set(_CUDASTACK_FOUND_${name} "${calls}|${value}" CACHE INTERNAL "what the project found itself as ${name}")
      endif()
    endif()
  endforeach()
  if(NOT calls)
    set(calls 0)
    set_property(GLOBAL PROPERTY _CUDASTACK_FREE_ENTRIES "${free}")
    foreach(name IN ITEMS CUDNN cuDNN Cudnn cudnn)
      variable_watch(${name}_FOUND _cudastack_warm_found_entries)
    endforeach()
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _cudastack_warm_found_entries end)
  endif()
  if(ARGC EQUAL 0)
    math(EXPR calls "${calls} + 1")
    set_property(GLOBAL PROPERTY _CUDASTACK_CALLS ${calls})
  endif()
endfunction()
