# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says the findings of one look, and stops where that is called for.

::

  _cudastack_report_say(LIVE <verdicts> LATENT <verdicts> POLICY <stop|report> REPORT <file>)

Latent findings warn, live ones raise (``POLICY report``: warn).
The verdicts are encoded and go unquoted: one argument each. What was said once in a configure is not said again.
#]=]
function(_cudastack_report_say)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "POLICY;REPORT" "LIVE;LATENT")
  _cudastack_core_load_facts()
  foreach(grade IN ITEMS LATENT LIVE)
    set(new_${grade} "")
    foreach(encoded IN LISTS arg_${grade})
      _cudastack_core_decode(verdict "${encoded}")
      _cudastack_report_is_news(news "${verdict}")
      if(news)
        list(APPEND new_${grade} "${encoded}")
      endif()
    endforeach()
  endforeach()
  if(new_LATENT)
    _cudastack_report_block(text "this CUDA stack has a trap." "${new_LATENT}" "${arg_REPORT}")
    _cudastack_report_speak(WARNING "${text}")
  endif()
  if(new_LIVE)
    _cudastack_report_block(text "this CUDA stack cannot work." "${new_LIVE}" "${arg_REPORT}")
    if(arg_POLICY STREQUAL "stop")
      message(FATAL_ERROR "${text}")
    endif()
    _cudastack_report_speak(WARNING "${text}")
  endif()
endfunction()
