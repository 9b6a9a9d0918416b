# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records how the artefacts that a report shows reached the machine.

::

  _cudastack_look_origins(<encoded verdicts>)

Those of the map and of the findings; all others nobody reads. ``<subject>.origin.<field>``, the fields of ``origin/of_file.cmake``. Also what
this machine is, and which wheels are not what they say, among those of nvcc, of cuDNN and of the active environment.
#]=]
function(_cudastack_look_origins verdicts)
  _cudastack_core_load_stage(origin report)
  _cudastack_core_load_facts()
  _cudastack_report_map_rows(rows)
  list(TRANSFORM rows REPLACE "^.*\\|" "" OUTPUT_VARIABLE subjects)
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
    set(path "${${subject}.folder}")
    if(DEFINED ${subject}.path)
      set(path "${${subject}.path}")
    endif()
    if(IS_ABSOLUTE "${path}" AND NOT DEFINED ${subject}.origin.kind)
      _cudastack_origin_of_file(claim "${path}")
      if(subject MATCHES "^(nvcc|cudnn)" AND ";${claim}" MATCHES ";kind=wheel.*;folder=([^;]*)")
        list(APPEND sites "${CMAKE_MATCH_1}")
      endif()
      list(TRANSFORM claim PREPEND "${subject}.origin.")
      _cudastack_core_record_list("${claim}")
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
