# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The tools that nvcc would start, by the search path that it would use.

::

  _cudastack_inspect_tools(<dryrun text> <search path>)

Debian's nvcc takes ptxas from PATH, so another toolkit's may win (B29), and the entry of PATH is who chose it. Records ``cicc.path``,
``ptxas`` (with ``fault``: why it is no program) and ``host.command``.
#]=]
function(_cudastack_inspect_tools text search)
  set(cicc "cicc")
  if(text MATCHES "#\\$ CICC_PATH=([^\r\n]+)")
    set(cicc "${CMAKE_MATCH_1}/cicc")
    cmake_path(NORMAL_PATH cicc)
  endif()
  foreach(tool IN ITEMS "${cicc}" ptxas)
    _cudastack_core_find_program(path "${tool}" "${search}")
    cmake_path(GET path FILENAME name)
    if(IS_ABSOLUTE "${path}")
      _cudastack_core_real_path(real "${path}")
      _cudastack_inspect_tool_chooser(chooser "${path}" "${search}")
      # conda's profile leads to it by bin/../targets/<triple>/../../bin; no ledger has such a path.
      cmake_path(NORMAL_PATH path OUTPUT_VARIABLE normal)
      _cudastack_core_real_path(normal_real "${normal}")
      if(normal_real STREQUAL real)
        set(path "${normal}")
      endif()
      _cudastack_core_record(${name} "path=${path}" "real=${real}" "chooser=${chooser}" level=files)
    endif()
  endforeach()
  _cudastack_core_get_fact(ptxas ptxas.path)
  if(ptxas)
    _cudastack_core_run(answer COMMAND "${ptxas}" --version)
    set(fault "")
    if(answer_output MATCHES "release ([0-9.]+), V([0-9.]+)")
      _cudastack_core_record(ptxas "version=${CMAKE_MATCH_2}" "release=${CMAKE_MATCH_1}" level=asked)
    elseif(answer_class STREQUAL "crash")
      set(fault "it is ended by ${answer_status}")
    elseif(answer_class STREQUAL "not-started")
      set(fault "it cannot be started")
    elseif(answer_class STREQUAL "ran" AND answer_output STREQUAL "")
      set(fault "it does not answer")
    endif()
    _cudastack_core_record(ptxas "fault=${fault}" "reason=${fault}")
  endif()
  _cudastack_inspect_stray_tools("${search}")
  if(text MATCHES "#\\$ ")
    _cudastack_inspect_missing_tools("${cicc}" "${search}")
  endif()
  # The first command that preprocesses is the host compiler, as a quoted path or a bare name.
  set(command "")
  if(text MATCHES "#\\$ \"([^\"\r\n]+)\" -[^\r\n]* -E ")
    set(command "${CMAKE_MATCH_1}")
  elseif(text MATCHES "#\\$ \"([^\"\r\n]+)\"(/[^\" \r\n]+) -[^\r\n]* -E ")
    # One that was named: its folder in quotes.
    set(command "${CMAKE_MATCH_1}${CMAKE_MATCH_2}")
  elseif(text MATCHES "#\\$ ([^\" \r\n]+) -[^\r\n]* -E ")
    set(command "${CMAKE_MATCH_1}")
  endif()
  if(command)
    _cudastack_core_find_program(path "${command}" "${search}")
    _cudastack_core_record(host "command=${command}" "path=${path}")
  endif()
endfunction()
