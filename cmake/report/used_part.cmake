# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The line of something that parts from the rest, in the table of what is used when.

::

  _cudastack_report_used_part(<out_line> <part>)

``<part>`` as of ``used_parts.cmake``. The facts are variables of the caller.
#]=]
function(_cudastack_report_used_part out_line part)
  string(REGEX MATCH "^[^|]*\\|(.*)\\|([^|]*)$" part "${part}")
  set(words "${CMAKE_MATCH_1}")
  set(subject "${CMAKE_MATCH_2}")
  _cudastack_report_artefact(version path remark "${subject}")
  string(REPLACE "chosen by " "by " remark "${remark}")
  if(DEFINED ${subject}.path)
    set(path "${${subject}.path}")
  endif()
  set(${out_line} "      * ${words}: ${version}  ${path}  ${remark}")
  return(PROPAGATE ${out_line})
endfunction()
