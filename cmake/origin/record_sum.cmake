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
    # Four signs are six digits; the bit above them keeps the zeros that a number would lose.
    string(LENGTH "${text}" length)
    string(APPEND text "AAA")
    math(EXPR last "${length} - 1")
    foreach(index RANGE 0 ${last} 4)
      set(value 1)
      foreach(offset RANGE 3)
        math(EXPR position "${index} + ${offset}")
        string(SUBSTRING "${text}" ${position} 1 sign)
        string(FIND "${signs}" "${sign}" number)
        set(value "(${value} << 6 | ${number})")
      endforeach()
      math(EXPR value "${value}" OUTPUT_FORMAT HEXADECIMAL)
      string(SUBSTRING "${value}" 3 6 digits)
      string(APPEND result_sum "${digits}")
    endforeach()
    # 43 signs are 258 bits: what is left over are zeros.
    string(SUBSTRING "${result_sum}" 0 64 result_sum)
  endif()
  set(${out_sum} "${result_sum}")
  return(PROPAGATE ${out_sum})
endfunction()
