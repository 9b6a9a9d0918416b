# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records how the artefacts that a report shows reached the machine.

::

  _cudastack_look_origins(<encoded verdicts>)

Those of the map and of the findings, and what is loaded; all others nobody reads. ``<subject>.origin.<field>``, the fields of ``origin/of_file.cmake``.
#]=]
function(_cudastack_look_origins verdicts)
  _cudastack_core_load_stage(origin report)
  _cudastack_core_load_facts()
  _cudastack_report_map_rows(rows)
  list(TRANSFORM rows REPLACE "^.*\\|" "" OUTPUT_VARIABLE subjects)
  _cudastack_core_examined_libraries(libraries)
  foreach(library IN LISTS libraries)
    string(REGEX MATCH "^(.*)\\|(.*)$" library "${library}")
    list(APPEND subjects "${CMAKE_MATCH_2}.loaded")
    _cudastack_report_used_parts(parts "${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}")
    list(TRANSFORM parts REPLACE "^.*\\|" "")
    list(APPEND subjects ${parts})
  endforeach()
  foreach(encoded IN LISTS verdicts)
    if(NOT encoded MATCHES "^state=(holds|idle|unknown)")
      _cudastack_core_decode(verdict "${encoded}")
      _cudastack_core_verdict_get(shown "${verdict}" show)
      # Labels among them are no subjects of any fact.
      list(APPEND subjects ${shown})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES subjects)
  foreach(subject IN LISTS subjects)
    set(path "${${subject}.folder}")
    if(DEFINED ${subject}.path)
      set(path "${${subject}.path}")
    endif()
    if(IS_ABSOLUTE "${path}" AND NOT DEFINED ${subject}.origin.kind)
      _cudastack_origin_of_file(claim "${path}")
      list(TRANSFORM claim PREPEND "${subject}.origin.")
      _cudastack_core_record_list("${claim}")
    endif()
  endforeach()
endfunction()
