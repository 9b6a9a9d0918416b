# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The absolute folders that a loaded modulefile has put into the environment: its text says them, and the environment has them.

::

  _cudastack_origin_modulefile_folders(<out_folders> <encoded module> <modulefile>)

Values of ``setenv``, ``pushenv``, ``prepend-path`` and ``append-path`` (in Lua with ``_``), with variables that the file sets before by plain text. What
is computed otherwise is left out: running a modulefile is for the module system. A file that does not name CUDA, cuDNN or the HPC SDK anywhere is not about them. Encoded. Source: Environment Modules, "modulefile"; Lmod, "Lua modulefile functions".
#]=]
function(_cudastack_origin_modulefile_folders out_folders module file)
  set(result_folders "")
  set(language tcl)
  if(file MATCHES "[.]lua$")
    set(language lua)
  endif()
  _cudastack_core_read_text(text "${file}")
  # A login may have dozens of modules, and of most of them this is all that is asked.
  if(NOT "${module}${text}" MATCHES "[Cc][Uu][Dd]([Aa]|[Nn][Nn])|[Nn][Vv][Hh][Pp][Cc]|hpc_sdk")
    set(text "")
  endif()
  _cudastack_core_encode(text "${text}")
  string(REPLACE "%0A" ";" lines "${text}")
  set(known "")
  foreach(line IN LISTS lines)
    _cudastack_core_decode(line "${line}")
    # A line of these languages is short, and the pattern cheap; what is read on is little.
    if(NOT line MATCHES "^[ \t]*(set|local|setenv|pushenv|prepend|append|[A-Za-z_]+[ \t]*=)")
      continue()
    endif()
    cmake_language(
      CALL "_cudastack_origin_line_of_${language}"
      name
      value
      "${module}"
      "${line}"
      "${known}"
    )
    if(value STREQUAL "")
      continue()
    elseif(NOT name MATCHES "^ENV (.*)$")
      list(PREPEND known "${name}=${value}")
      continue()
    endif()
    _cudastack_core_encode(current "$ENV{${CMAKE_MATCH_1}}")
    string(REPLACE ":" ";" entries "${value}")
    foreach(entry IN LISTS entries)
      string(FIND ":${current}:" ":${entry}:" position)
      if(entry MATCHES "^/" AND NOT position EQUAL -1)
        list(APPEND result_folders "${entry}")
      endif()
    endforeach()
  endforeach()
  list(REMOVE_DUPLICATES result_folders)
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
