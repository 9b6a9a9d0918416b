# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes the report, says the findings, and decides whether the stack counts as found. Where another package's find asked, a
broken stack is handed back as not found.

::

  _cudastack_look_tell(<out_found> <out_reason> <encoded verdicts> <required>)
#]=]
function(_cudastack_look_tell out_found out_reason verdicts required)
  _cudastack_core_load_stage(report)
  _cudastack_core_load_facts()
  _cudastack_look_origins("${verdicts}")
  _cudastack_core_load_facts()
  _cudastack_core_state_folder(folder)
  _cudastack_report_doubtful_options("${verdicts}")
  _cudastack_report_write(report "${folder}" "${verdicts}")
  _cudastack_look_findings(live latent absent "${verdicts}")
  set(policy stop)
  if("${CUDASTACK_POLICY}" STREQUAL "report")
    set(policy report)
  endif()
  set(found TRUE)
  set(reason "")
  _cudastack_look_is_nested(nested)
  if(nested)
    list(APPEND absent ${live})
    set(live "")
    set(required "")
  endif()
  if(absent)
    set(found FALSE)
    list(GET absent 0 first)
    _cudastack_core_decode(first "${first}")
    _cudastack_core_verdict_get(id "${first}" id)
    _cudastack_core_verdict_get(title "${first}" title)
    set(reason "${id}: ${title}, see ${report}")
  endif()
  if(required)
    list(APPEND live ${absent})
  endif()
  _cudastack_report_say(LIVE ${live} LATENT ${latent} POLICY "${policy}" REPORT "${report}")
  set(${out_found} "${found}")
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_found} ${out_reason})
endfunction()
