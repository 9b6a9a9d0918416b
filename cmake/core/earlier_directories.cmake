# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The directories among some subdirectories that were finished before anybody looked, for ``directories.cmake``.

::

  _cudastack_core_earlier_directories(<out_folders> <out_hidden> <source folders> <others> <kept>)

``<kept>``: binary folders of those that were looked at; ``<others>``: of directories elsewhere. ``<out_hidden>``: the source folders of which some directory
cannot be asked for.
#]=]
function(
  _cudastack_core_earlier_directories
  out_folders
  out_hidden
  sources
  others
  kept
)
  set(result_folders "")
  set(result_hidden "")
  # A folder of the project is named by its place in it: the project's own may have a semicolon in its name.
  string(REPLACE "${CMAKE_SOURCE_DIR}/" "" sources "${sources}")
  list(LENGTH sources count)
  list(LENGTH kept count_kept)
  foreach(source IN LISTS sources)
    get_property(folder DIRECTORY "${source}" PROPERTY BINARY_DIR)
    if(folder IN_LIST result_folders OR folder IN_LIST others OR folder IN_LIST kept)
      list(APPEND result_hidden "${source}")
    else()
      list(APPEND result_folders "${folder}")
    endif()
  endforeach()
  list(LENGTH result_folders count_earlier)
  math(EXPR count "${count} - ${count_kept} - ${count_earlier}")
  if(count EQUAL 0)
    set(result_hidden "")
  endif()
  set(${out_folders} "${result_folders}")
  set(${out_hidden} "${result_hidden}")
  return(PROPAGATE ${out_folders} ${out_hidden})
endfunction()
