# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records how the artefacts that a report shows reached the machine, and their versions as far as that tells them.

::

  _cudastack_look_origins(<encoded verdicts>)

Those of the map and of the findings, and what is loaded; all others nobody reads. See ``look/evidence.cmake``. Of what the rules compare it is known already. Also what
this machine is, and which wheels are not what they say, among those of nvcc, of cuDNN and of the active environment.
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
  set(sites "")
  foreach(subject IN LISTS subjects)
    if(
      subject MATCHES "^cudnn\\.candidate\\."
      AND NOT DEFINED ${subject}.header
      AND NOT DEFINED ${subject}.library
      AND NOT DEFINED ${subject}.path
    )
      # A folder that was only searched is of no package.
      continue()
    endif()
    if((DEFINED ${subject}.path OR DEFINED ${subject}.folder) AND NOT DEFINED ${subject}.origin.kind)
      _cudastack_look_evidence("${subject}")
    endif()
    if(subject MATCHES "^(nvcc|cudnn)")
      _cudastack_core_get_fact(kind "${subject}.origin.kind")
      if(kind STREQUAL "wheel")
        _cudastack_core_get_fact(folder "${subject}.origin.folder")
        _cudastack_core_encode(site "${folder}")
        list(APPEND sites "${site}")
      endif()
    endif()
  endforeach()
  _cudastack_origin_machine()
  if(NOT DEFINED wheel.leftover.count)
    _cudastack_origin_active_sites(active)
    list(APPEND sites ${active})
    list(REMOVE_DUPLICATES sites)
    _cudastack_origin_leftovers(${sites})
  endif()
endfunction()
