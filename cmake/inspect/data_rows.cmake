# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The rows of a table of ours that hold from a version on.

::

  _cudastack_inspect_data_rows(<out_rows> <table> <thing>=<version>...)

``<table>``: a file below ``data/`` whose ``rows`` have a ``from``, may have an ``of`` (of which thing) and a ``below``, and have nothing but texts without semicolons. ``<out_rows>``: in the file's order,
each a text of ``<name>=<value>|`` without these three. By patterns: string(JSON) reads the whole text anew for every word of it.
#]=]
function(_cudastack_inspect_data_rows out_rows table)
  foreach(pair IN LISTS ARGN)
    string(REGEX MATCH "^([a-z]+)=(.*)$" pair "${pair}")
    set(version_of_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
  endforeach()
  file(READ "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../data/${table}" text)
  string(REGEX MATCHALL "{[^{}]*}" rows "${text}")
  set(result_rows "")
  foreach(row IN LISTS rows)
    foreach(name IN ITEMS of from below)
      set(${name} "")
      if(row MATCHES "\"${name}\": \"([^\"]*)\"")
        set(${name} "${CMAKE_MATCH_1}")
      endif()
    endforeach()
    set(version "${version_of_${of}}")
    if(version AND NOT version VERSION_LESS from AND (NOT below OR version VERSION_LESS below))
      string(REGEX REPLACE "\"(of|from|below)\": \"[^\"]*\"" "" row "${row}")
      string(REGEX REPLACE "[^\"]*\"([a-z_]+)\": \"([^\"]*)\"[^\"]*" "\\1=\\2|" row "${row}")
      list(APPEND result_rows "${row}")
    endif()
  endforeach()
  set(${out_rows} "${result_rows}")
  return(PROPAGATE ${out_rows})
endfunction()
