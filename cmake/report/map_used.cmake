# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What is used when: for each examined library the header that is compiled, the file that is linked, the file that is loaded.

::

  _cudastack_report_map_used(<out_text>)

One line where all are of one place; else a ``*`` marks the cell that parts, and a line beneath says what it is, who decides it, and for which target where it is no
matter of the whole tree. The facts are variables of the caller.
#]=]
function(_cudastack_report_map_used out_text)
  set(result_text "")
  _cudastack_core_examined_libraries(libraries)
  foreach(library IN LISTS libraries)
    string(REGEX MATCH "^(.*)\\|(.*)$" library "${library}")
    set(name "${CMAKE_MATCH_1}")
    set(subject "${CMAKE_MATCH_2}")
    _cudastack_report_used_parts(parts "${name}" "${subject}")
    _cudastack_report_used_row(row "${name}" "${subject}" "${parts}")
    string(APPEND result_text "${row}\n")
    foreach(part IN LISTS parts)
      _cudastack_report_used_part(line "${part}")
      string(APPEND result_text "${line}\n")
    endforeach()
  endforeach()
  if(result_text)
    _cudastack_report_not_known_lines(lines)
    foreach(line IN LISTS lines)
      _cudastack_core_decode(line "${line}")
      string(APPEND result_text "    not known: what ${line}\n")
    endforeach()
    if(DEFINED nvcc.run_path.chooser)
      string(
        APPEND result_text
        "    a run-time path in ${nvcc.run_path.chooser} is for what nvcc itself links; CMake links without nvcc\n"
      )
    endif()
    string(
      PREPEND result_text
      "\n  what is used when      header       linked       loaded, in this environment; * where they part\n"
    )
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
