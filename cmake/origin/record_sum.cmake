# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The SHA-256 of a RECORD's line in hexadecimal digits; empty where the line has none.

::

  _cudastack_origin_record_sum(<out_sum> <line>)

A RECORD has it in base 64 of the kind for addresses, without padding (PEP 376).
#]=]
function(_cudastack_origin_record_sum out_sum line)
  set(result_sum "")
  if(line MATCHES "sha256=([A-Za-z0-9_-]+)")
    set(text "${CMAKE_MATCH_1}")
    set(signs "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    set(digits "0123456789abcdef")
    set(bits 0)
    set(value 0)
    string(LENGTH "${text}" length)
    math(EXPR last "${length} - 1")
    foreach(index RANGE ${last})
      string(SUBSTRING "${text}" ${index} 1 sign)
      string(FIND "${signs}" "${sign}" number)
      math(EXPR value "(${value} << 6) | ${number}")
      math(EXPR bits "${bits} + 6")
      while(bits GREATER_EQUAL 4)
        math(EXPR bits "${bits} - 4")
        math(EXPR number "(${value} >> ${bits}) & 15")
        string(SUBSTRING "${digits}" ${number} 1 digit)
        string(APPEND result_sum "${digit}")
        math(EXPR value "${value} & ((1 << ${bits}) - 1)")
      endwhile()
    endforeach()
    # 43 signs are 258 bits: what is left over are zeros.
    string(SUBSTRING "${result_sum}" 0 64 result_sum)
  endif()
  set(${out_sum} "${result_sum}")
  return(PROPAGATE ${out_sum})
endfunction()
