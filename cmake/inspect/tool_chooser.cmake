# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Who led nvcc to a tool: nvcc itself, or an entry of PATH.

::

  _cudastack_inspect_tool_chooser(<out_chooser> <path> <search path>)

``<search path>``: that of ``nvcc --dryrun``, where folders of its own stand before those of PATH.
#]=]
function(_cudastack_inspect_tool_chooser out_chooser path search)
  set(result_chooser nvcc)
  cmake_path(GET path PARENT_PATH folder)
  string(REPLACE ":" ";" entries "$ENV{PATH}")
  string(REPLACE ":" ";" searched "${search}")
  list(FIND entries "${folder}" index)
  list(FIND searched "${folder}" place)
  list(LENGTH entries inherited)
  list(LENGTH searched all)
  math(EXPR own "${all} - ${inherited}")
  if(NOT index EQUAL -1 AND NOT place LESS own)
    math(EXPR number "${index} + 1")
    set(result_chooser "PATH entry ${number} (environment)")
  endif()
  set(${out_chooser} "${result_chooser}")
  return(PROPAGATE ${out_chooser})
endfunction()
