# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A command that configures this tree again with entries set, after a piece of shell; empty where there is neither.

::

  _cudastack_report_entries_command(<out_command> <shell> <entries>)

``<entries>``: a list of encoded ``NAME=value``.
#]=]
function(_cudastack_report_entries_command out_command shell entries)
  set(result_command "")
  list(REMOVE_DUPLICATES entries)
  set(words "")
  foreach(entry IN LISTS entries)
    _cudastack_core_decode(entry "${entry}")
    _cudastack_core_bracket(word "${entry}")
    string(APPEND words " ${word}")
  endforeach()
  if(words OR shell)
    _cudastack_core_bracket(piece "${shell}")
    cmake_language(EVAL CODE "_cudastack_report_cmake_command(result_command SHELL ${piece} SET ${words})")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
