# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
One finding as the lines that the user reads, indented for ``message()``.

::

  _cudastack_report_finding(<out_text> <verdict>)

The shape: id and title; found; why; places searched; fix; override. The facts are variables of the caller.
#]=]
function(_cudastack_report_finding out_text verdict)
  foreach(
    key
    IN
    ITEMS id grade title why show searched fix
  )
    _cudastack_core_verdict_get(${key} "${verdict}" ${key})
  endforeach()
  _cudastack_report_artefact_lines(lines "${show}")
  string(REGEX REPLACE "\n$" "" lines "${lines}")
  string(REPLACE "\n" "\n                " lines "${lines}")
  set(text "    ${id}  ${title}\n")
  if(lines)
    string(APPEND text "      found:    ${lines}\n")
  endif()
  string(APPEND text "      why:      ${why}\n")
  if(searched)
    _cudastack_report_places_searched(places)
    string(REGEX REPLACE "\n$" "" places "${places}")
    string(REPLACE "\n" "\n                " places "${places}")
    string(APPEND text "      searched: ${places}\n")
  endif()
  _cudastack_report_fix_command(command "${fix}")
  if(command)
    string(APPEND text "      fix:      ${command}\n")
  endif()
  if(grade STREQUAL "live" AND NOT id IN_LIST CUDASTACK_ALLOW)
    string(APPEND text "      override: -DCUDASTACK_ALLOW=${id}\n")
  endif()
  set(${out_text} "${text}")
  return(PROPAGATE ${out_text})
endfunction()
