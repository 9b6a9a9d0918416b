# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A text as a JSON string.

::

  _cudastack_report_json_text(<out_json> <text>)
#]=]
function(_cudastack_report_json_text out_json text)
  string(ASCII 1 first_control)
  string(ASCII 31 last_control)
  if(text MATCHES "[\"\\${first_control}-${last_control}]")
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    foreach(code RANGE 1 31)
      string(ASCII ${code} control)
      math(EXPR hex "${code}" OUTPUT_FORMAT HEXADECIMAL)
      string(REGEX REPLACE "^0x(.)$" "0\\1" hex "${hex}")
      string(REPLACE "0x" "" hex "${hex}")
      string(REPLACE "${control}" "\\u00${hex}" text "${text}")
    endforeach()
  endif()
  set(${out_json} "\"${text}\"")
  return(PROPAGATE ${out_json})
endfunction()
