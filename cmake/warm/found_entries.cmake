# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Tells what the project's own finder of cuDNN puts into the cache from what the user names.

::

  _cudastack_warm_found_entries([<variable> <access> [<value> <file> <stack>]])

A name that was not set at the first call of a configure and is at a later one, or at the end, was set by the project: its value is kept as ``_CUDASTACK_FOUND_<name>``, and is
nobody's wish while it stands there. Nothing else proves it: find_library gives its type and its docstring to what ``-D`` has set as well. What only keeps
the value of an environment variable of these names is a wish all the same. Also a callback of ``variable_watch``: what a configure that fails leaves behind has no end.
#]=]
function(_cudastack_warm_found_entries)
  if(CMAKE_SCRIPT_MODE_FILE OR "${ARGV1}" MATCHES "READ_ACCESS$")
    return()
  endif()
  _cudastack_warm_finder_entries(names)
  list(FILTER names INCLUDE REGEX "^C[Uu][Dd][Nn][Nn]")
  get_property(later GLOBAL PROPERTY _CUDASTACK_UNSET_ENTRIES SET)
  get_property(unset GLOBAL PROPERTY _CUDASTACK_UNSET_ENTRIES)
  foreach(name IN LISTS names)
    set(value "$CACHE{${name}}")
    _cudastack_core_found_by_project(found "${name}")
    if(found OR value MATCHES "^(.*-NOTFOUND|NOTFOUND)?$")
      list(APPEND unset "${name}")
    elseif(later AND name IN_LIST unset)
      set(environment FALSE)
      foreach(variable IN LISTS names)
        if(value STREQUAL "$ENV{${variable}}")
          set(environment TRUE)
        endif()
      endforeach()
      if(NOT environment)
        set(_CUDASTACK_FOUND_${name} "${value}" CACHE INTERNAL "the value of ${name} that the project found itself")
      endif()
    elseif(NOT later)
      unset(_CUDASTACK_FOUND_${name} CACHE)
    endif()
  endforeach()
  if(NOT later)
    set_property(GLOBAL PROPERTY _CUDASTACK_UNSET_ENTRIES "${unset}")
    foreach(name IN ITEMS CUDNN cuDNN Cudnn cudnn)
      variable_watch(${name}_FOUND _cudastack_warm_found_entries)
    endforeach()
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _cudastack_warm_found_entries)
  endif()
endfunction()
