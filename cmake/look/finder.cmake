# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A look at the FindCUDAToolkit that is running: says that it will fail, before it does.

::

  _cudastack_look_finder()

Only what is new is said: all else was, or will be by the late look.
#]=]
function(_cudastack_look_finder)
  _cudastack_core_load_stage(observe)
  _cudastack_observe_finder_module()
  _cudastack_core_get_fact(fault finder.path)
  if(NOT fault)
    return()
  endif()
  _cudastack_look_judge(verdicts)
  _cudastack_look_findings(live latent absent "${verdicts}")
  set(mine "")
  foreach(encoded IN LISTS live latent)
    _cudastack_core_decode(verdict "${encoded}")
    if(verdict MATCHES "^state=broken;id=CS-TOOLKIT-009")
      list(APPEND mine "${encoded}")
    endif()
  endforeach()
  if(mine)
    _cudastack_core_load_stage(report)
    _cudastack_core_state_folder(folder)
    _cudastack_report_write(report "${folder}" "${verdicts}")
    set(grade LIVE)
    if("CS-TOOLKIT-009" IN_LIST CUDASTACK_ALLOW)
      set(grade LATENT)
    endif()
    set(policy stop)
    if("${CUDASTACK_POLICY}" STREQUAL "report")
      set(policy report)
    endif()
    _cudastack_report_say(${grade} ${mine} POLICY "${policy}" REPORT "${report}")
  endif()
endfunction()
