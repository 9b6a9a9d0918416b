# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Code that sets ``state_holds`` to whether some files are still what they are now.

::

  _cudastack_look_state_code(<out_code> <encoded paths>)

Compared are the time of each and the size of what is no folder; links are followed, and what is not there has neither. For a folder its time tells
of every entry that came or went. Without a loop: this is run in every configure, and a loop takes twice as long. No ``%s``: to tell the
seconds of an epoch CMake looks at the time zone, twice a file.
#]=]
function(_cudastack_look_state_code out_code paths)
  foreach(kind IN ITEMS time size)
    set(${kind}_code "")
    set(${kind}_names "")
    set(${kind}_values "")
  endforeach()
  set(number 0)
  foreach(path IN LISTS paths)
    math(EXPR number "${number} + 1")
    if(path MATCHES "%")
      _cudastack_core_decode(path "${path}")
    endif()
    set(argument "[=[${path}]=]")
    if(path MATCHES "]")
      _cudastack_core_bracket(argument "${path}")
    endif()
    file(TIMESTAMP "${path}" time "%Y%j%H%M%S%f" UTC)
    string(APPEND time_code "file(TIMESTAMP ${argument} t${number} \"%Y%j%H%M%S%f\" UTC)\n")
    string(APPEND time_names "\${t${number}} ")
    string(APPEND time_values "${time} ")
    if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
      file(SIZE "${path}" size)
      string(APPEND size_code "  file(SIZE ${argument} s${number})\n")
      string(APPEND size_names "\${s${number}} ")
      string(APPEND size_values "${size} ")
    endif()
  endforeach()
  set(code "set(state_holds FALSE)\n${time_code}")
  string(APPEND code "if(\"${time_names}\" STREQUAL \"${time_values}\")\n${size_code}")
  string(
    APPEND code
    "  if(\"${size_names}\" STREQUAL \"${size_values}\")\n    set(state_holds TRUE)\n  endif()\nendif()\n"
  )
  set(${out_code} "${code}")
  return(PROPAGATE ${out_code})
endfunction()
