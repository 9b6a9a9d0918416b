# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes any text safe as one element of a CMake list and as one line.

::

  _cudastack_core_encode(<out_encoded> <text>)

``% ; [ ] \`` and control characters become ``%XX``; the probe programs print the same form.
#]=]
function(_cudastack_core_encode out_encoded text)
  string(ASCII 1 first_control)
  string(ASCII 31 last_control)
  if(text MATCHES "[][%;\\${first_control}-${last_control}]")
    string(REPLACE "%" "%25" text "${text}")
    string(REPLACE ";" "%3B" text "${text}")
    string(REPLACE "[" "%5B" text "${text}")
    string(REPLACE "]" "%5D" text "${text}")
    string(REPLACE "\\" "%5C" text "${text}")
    if(text MATCHES "[${first_control}-${last_control}]")
      foreach(code RANGE 1 31)
        string(ASCII ${code} control)
        math(EXPR hex "${code}" OUTPUT_FORMAT HEXADECIMAL)
        string(REGEX REPLACE "^0x(.)$" "0\\1" hex "${hex}")
        string(REPLACE "0x" "" hex "${hex}")
        string(TOUPPER "${hex}" hex)
        string(REPLACE "${control}" "%${hex}" text "${text}")
      endforeach()
    endif()
  endif()
  set(${out_encoded} "${text}")
  return(PROPAGATE ${out_encoded})
endfunction()
