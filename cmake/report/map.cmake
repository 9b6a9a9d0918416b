# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The stack map as text: every artefact with version, path, origin, chooser and level, then what is used when, the losers, the rules.

::

  _cudastack_report_map(<out_text> <encoded verdicts>)
#]=]
function(_cudastack_report_map out_text verdicts)
  _cudastack_core_load_facts()
  set(text "CudaStack map\n\n")
  _cudastack_report_map_rows(rows)
  foreach(row IN LISTS rows)
    string(REPLACE "|" ";" row "${row}")
    list(POP_FRONT row label subject)
    if(DEFINED ${subject}.path)
      _cudastack_report_artefact(version path remark "${subject}")
      _cudastack_report_pad(label "${label}" 22)
      if(DEFINED ${subject}.version)
        set(version "${${subject}.version}")
      endif()
      _cudastack_report_pad(version "${version}" 11)
      _cudastack_report_pad(level "${${subject}.level}" 8)
      string(APPEND text "  ${label} ${version} ${level} ${path}")
      if(DEFINED ${subject}.real AND NOT "${${subject}.real}" STREQUAL path)
        string(APPEND text " -> ${${subject}.real}")
      endif()
      string(APPEND text "  ${remark}")
      string(APPEND text "\n")
    endif()
  endforeach()
  _cudastack_report_map_machine(machine)
  _cudastack_report_map_used(used)
  _cudastack_report_map_driver(driver)
  _cudastack_report_map_proof(proof)
  _cudastack_report_map_losers(losers)
  _cudastack_report_map_wishes(wishes)
  _cudastack_report_map_rules(rules "${verdicts}")
  set(${out_text} "${text}${used}${machine}${driver}${proof}\n${losers}${wishes}\n${rules}")
  return(PROPAGATE ${out_text})
endfunction()
