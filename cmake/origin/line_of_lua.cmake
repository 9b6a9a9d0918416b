# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a line of a modulefile in Lua sets.

::

  _cudastack_origin_line_of_lua(<out_name> <out_value> <encoded module> <line> <known>)

As ``line_of_tcl.cmake``. Texts, variables, ``..``, ``pathJoin()``, ``myModuleName()`` and ``myModuleVersion()``.
#]=]
function(
  _cudastack_origin_line_of_lua
  out_name
  out_value
  module
  line
  known
)
  set(result_name "")
  set(result_value "")
  set(expression "")
  if(
    line
      MATCHES
      "^[ \t]*(setenv|pushenv|prepend_path|append_path)[ \t]*[({]?[ \t]*[\"']([A-Za-z_0-9]+)[\"'][ \t]*,(.*)$"
  )
    set(result_name "ENV ${CMAKE_MATCH_2}")
    set(expression "${CMAKE_MATCH_3}")
  elseif(line MATCHES "^[ \t]*(local[ \t]+)?([A-Za-z_][A-Za-z_0-9]*)[ \t]*=(.*)$")
    set(result_name "${CMAKE_MATCH_2}")
    set(expression "${CMAKE_MATCH_3}")
  endif()
  set(joint "")
  set(closes "[,)}]")
  if(expression MATCHES "^[ \t]*pathJoin[ \t]*[(](.*)$")
    set(expression "${CMAKE_MATCH_1}")
    set(joint "/")
    set(closes "[)]")
  endif()
  string(REGEX REPLACE "/[^/]*$" "" module_name "${module}")
  string(REGEX REPLACE "^.*/" "" module_version "${module}")
  list(APPEND known "myModuleName()=${module_name}" "myModuleVersion()=${module_version}")
  while(NOT expression MATCHES "^[ \t]*(${closes}|--|;|$)")
    set(part "")
    if(expression MATCHES "^[ \t]*(,|[.][.])[ \t]*(.*)$")
      set(expression "${CMAKE_MATCH_2}")
      continue()
    elseif(expression MATCHES "^[ \t]*(\"([^\"\\]*)\"|'([^'\\]*)')(.*)$")
      set(expression "${CMAKE_MATCH_4}")
      _cudastack_core_encode(part "${CMAKE_MATCH_2}${CMAKE_MATCH_3}")
    elseif(expression MATCHES "^[ \t]*([A-Za-z_][A-Za-z_0-9]*([(][)])?)(.*)$")
      set(name "${CMAKE_MATCH_1}")
      set(expression "${CMAKE_MATCH_3}")
      foreach(pair IN LISTS known)
        string(REGEX MATCH "^([^=]*)=(.*)$" pair "${pair}")
        if(CMAKE_MATCH_1 STREQUAL name)
          set(part "${CMAKE_MATCH_2}")
          break()
        endif()
      endforeach()
    endif()
    if(part STREQUAL "")
      set(result_value "")
      break()
    elseif(NOT result_value STREQUAL "")
      string(APPEND result_value "${joint}")
    endif()
    string(APPEND result_value "${part}")
  endwhile()
  if(result_value MATCHES "^/")
    string(REGEX REPLACE "//+" "/" result_value "${result_value}")
  endif()
  set(${out_name} "${result_name}")
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_name} ${out_value})
endfunction()
