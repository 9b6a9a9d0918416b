# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a line of a modulefile in Tcl sets.

::

  _cudastack_origin_line_of_tcl(<out_name> <out_value> <encoded module> <line> <known>)

``<out_name>``: the variable of the file that it sets, or ``ENV <name>``. ``<out_value>``: encoded, empty where the text
alone does not say it. ``<known>``: ``<name>=<encoded value>`` of the lines before, the last first.
#]=]
function(
  _cudastack_origin_line_of_tcl
  out_name
  out_value
  module
  line
  known
)
  set(result_name "")
  set(result_value "")
  # Options: the delimiter of a path, or words of one letter.
  set(options "(-d[ \t]+[^ \t]+[ \t]+|--delim[ =]?[^ \t]+[ \t]+|--?[a-z]+[ \t]+)*")
  set(word "(\"[^\"]*\"|{[^}]*}|[^ \t\"{;]+)")
  if(line MATCHES "^[ \t]*set[ \t]+([A-Za-z_0-9]+)[ \t]+${word}[ \t;]*$")
    set(result_name "${CMAKE_MATCH_1}")
    set(result_value "${CMAKE_MATCH_2}")
  elseif(line MATCHES "^[ \t]*(setenv|pushenv|prepend-path|append-path)[ \t]+${options}([A-Za-z_0-9]+)[ \t]+${word}")
    set(result_name "ENV ${CMAKE_MATCH_3}")
    set(result_value "${CMAKE_MATCH_4}")
  endif()
  if(result_value MATCHES "^{(.*)}$")
    # Braces: as it stands.
    _cudastack_core_encode(result_value "${CMAKE_MATCH_1}")
  else()
    string(REGEX REPLACE "^\"(.*)\"$" "\\1" result_value "${result_value}")
    _cudastack_core_encode(result_value "${result_value}")
    string(REGEX MATCH "%5B|%5C" command "${result_value}")
    foreach(pair IN LISTS known)
      string(REGEX MATCH "^([^=]*)=(.*)$" pair "${pair}")
      string(REPLACE "\${${CMAKE_MATCH_1}}" "${CMAKE_MATCH_2}" result_value "${result_value}")
      string(REGEX REPLACE "[$]${CMAKE_MATCH_1}([^A-Za-z_0-9:]|$)" "${CMAKE_MATCH_2}\\1" result_value "${result_value}")
    endforeach()
    # A command, an escape or a variable of which nothing is known.
    if(command OR result_value MATCHES "[$]")
      set(result_value "")
    endif()
  endif()
  set(${out_name} "${result_name}")
  set(${out_value} "${result_value}")
  return(PROPAGATE ${out_name} ${out_value})
endfunction()
