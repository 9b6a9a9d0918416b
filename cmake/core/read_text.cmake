# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Reads a file that may hold anything as text; one that is not there is empty.

::

  _cudastack_core_read_text(<out_text> <file>)

Where there are zero bytes, at which a text of CMake may end, the readable pieces between them become lines.
#]=]
function(_cudastack_core_read_text out_text file)
  set(text "")
  if(EXISTS "${file}")
    file(READ "${file}" text)
    string(REGEX MATCH ".+" begin "${text}")
    string(LENGTH "${begin}" length)
    file(SIZE "${file}" size)
    if(NOT length EQUAL size)
      string(ASCII 1 control)
      file(STRINGS "${file}" text ENCODING UTF-8)
      string(REPLACE "\\;" "${control}" text "${text}")
      string(REPLACE ";" "\n" text "${text}")
      string(REPLACE "${control}" ";" text "${text}")
    endif()
  endif()
  set(${out_text} "${text}")
  return(PROPAGATE ${out_text})
endfunction()
