# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The state of every rule: holds, broken, a note, not known (and what is missing), or does not apply.

::

  _cudastack_report_map_rules(<out_text> <encoded verdicts>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_map_rules out_text verdicts)
  set(result_text "  rules:\n")
  foreach(encoded IN LISTS verdicts)
    string(REGEX MATCH "^state=([a-z]+)%3Bid=([^%]+)" head "${encoded}")
    set(state "${CMAKE_MATCH_1}")
    set(id "${CMAKE_MATCH_2}")
    if(state STREQUAL "idle")
      set(state "does not apply")
    elseif(NOT state STREQUAL "holds")
      _cudastack_core_decode(verdict "${encoded}")
      foreach(key IN ITEMS title why missing)
        _cudastack_core_verdict_get(${key} "${verdict}" ${key})
      endforeach()
      if(state STREQUAL "broken")
        set(state "broken: ${title}")
      elseif(state STREQUAL "note")
        set(state "note: ${title}; ${why}")
      else()
        set(state "not known, for want of")
        foreach(item IN LISTS missing)
          _cudastack_report_missing_in_words(words "${item}")
          string(APPEND state " ${words},")
        endforeach()
        string(REGEX REPLACE ",$" "" state "${state}")
      endif()
    endif()
    _cudastack_report_pad(id "${id}" 16)
    string(APPEND result_text "    ${id} ${state}\n")
  endforeach()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
