# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes back wishes that cannot be obeyed.

::

  _cudastack_report_fix_drop_wish(<out_command> <subjects>)

``<subjects>``: things with ``chooser_variable`` and ``chooser_source``. A cache entry is dropped, a variable of the environment
unset; of flags only what names a host compiler is taken out. A project's own ``set()`` can only be changed there: no command.
#]=]
function(_cudastack_report_fix_drop_wish out_command subjects)
  set(drop "")
  set(shell "")
  set(flags "")
  set(setting "")
  set(result_command "")
  foreach(subject IN LISTS subjects)
    set(variable "${${subject}.chooser_variable}")
    if(variable MATCHES "FLAGS$" AND NOT "${${subject}.chooser_source}" STREQUAL "project")
      # Flags may hold a bracket, which no list keeps apart: a text, of the one host compiler.
      _cudastack_report_without_host_flag(flags setting "${variable}" "${${subject}.chooser_source}")
    elseif("${${subject}.chooser_source}" STREQUAL "environment")
      list(APPEND shell "unset ${variable}")
    elseif("${${subject}.chooser_source}" MATCHES "^(option|chosen)$")
      list(APPEND drop "${variable}")
    else()
      set(${out_command} "${result_command}")
      return(PROPAGATE ${out_command})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES shell)
  list(JOIN shell "; " shell)
  if(flags)
    set(shell "${flags}")
  endif()
  if(setting)
    _cudastack_report_cmake_command(result_command SHELL "${shell}" DROP ${drop} COMPILER SET "${setting}")
  else()
    _cudastack_report_cmake_command(result_command SHELL "${shell}" DROP ${drop} COMPILER)
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
