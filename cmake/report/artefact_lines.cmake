# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The *found* lines of a message: what, version, path, origin and chooser of each thing compared.

::

  _cudastack_report_artefact_lines(<out_lines> <show>)

``<show>``: pairs of label and subject, as a verdict has them. ``<out_lines>``: a text of lines without indentation; at most
eight things, the rest is in the report.
#]=]
function(_cudastack_report_artefact_lines out_lines show)
  set(rows "")
  set(width_label 0)
  set(width_version 0)
  set(width_path 0)
  set(left_out 0)
  while(show)
    list(POP_FRONT show label subject)
    list(LENGTH rows count)
    if(NOT count LESS 8)
      math(EXPR left_out "${left_out} + 1")
      continue()
    endif()
    _cudastack_report_artefact(version path remark "${subject}")
    foreach(column IN ITEMS label version path)
      string(LENGTH "${${column}}" length)
      if(length GREATER width_${column} AND length LESS 80)
        set(width_${column} "${length}")
      endif()
      _cudastack_core_encode(${column} "${${column}}")
    endforeach()
    _cudastack_core_encode(remark "${remark}")
    string(REPLACE "|" "%7C" remark "${remark}")
    list(APPEND rows "${label}|${version}|${remark}|${path}")
  endwhile()
  set(result_lines "")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|([^|]*)\\|(.*)$" row "${row}")
    _cudastack_core_decode(label "${CMAKE_MATCH_1}")
    set(version "${CMAKE_MATCH_2}")
    _cudastack_core_decode(remark "${CMAKE_MATCH_3}")
    _cudastack_core_decode(path "${CMAKE_MATCH_4}")
    _cudastack_report_pad(label "${label}" ${width_label})
    _cudastack_report_pad(version "${version}" ${width_version})
    _cudastack_report_pad(path "${path}" ${width_path})
    set(line "${label}  ${version}  ${path}  ${remark}")
    string(REGEX REPLACE " +$" "" line "${line}")
    string(APPEND result_lines "${line}\n")
  endforeach()
  if(left_out)
    string(APPEND result_lines "and ${left_out} more, in the report\n")
  endif()
  set(${out_lines} "${result_lines}")
  return(PROPAGATE ${out_lines})
endfunction()
