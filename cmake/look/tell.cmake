# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes the report, says the findings, and decides whether the stack counts as found.

::

  _cudastack_look_tell(<out_found> <out_reason> <encoded verdicts> <required> <policy>)

A broken stack stops (``policy`` stop). An absent one stops only where it is required; else the reason is handed back.
#]=]
function(_cudastack_look_tell out_found out_reason verdicts required policy)
  _cudastack_core_load_stage(report)
  _cudastack_core_state_folder(folder)
  _cudastack_report_write(report "${folder}" "${verdicts}")
  _cudastack_look_findings(live latent absent "${verdicts}")
  set(result_found TRUE)
  set(result_reason "")
  if(live OR absent)
    set(result_found FALSE)
    set(all ${live} ${absent})
    list(GET all 0 first)
    _cudastack_core_decode(first "${first}")
    _cudastack_core_verdict_get(id "${first}" id)
    _cudastack_core_verdict_get(title "${first}" title)
    set(result_reason "${id}: ${title}; see ${report}")
  endif()
  if(required)
    list(APPEND live ${absent})
  endif()
  _cudastack_report_say(LIVE "${live}" LATENT "${latent}" POLICY "${policy}" REPORT "${report}")
  set(${out_found} "${result_found}")
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_found} ${out_reason})
endfunction()
