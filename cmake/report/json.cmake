# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The whole examination as JSON, readable again by ``string(JSON)`` and any other reader.

::

  _cudastack_report_json(<out_text> <encoded verdicts>)

Schema: ``docs/report-schema.md``. Written by concatenation with one escape function: ``string(JSON SET)`` costs 60 ms for 300 facts.
#]=]
function(_cudastack_report_json out_text verdicts)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  # Of a fact that was recorded twice the later record counts, as with variables; a loop in CMake takes four times as long.
  string(REGEX REPLACE "([a-z0-9_.]+)=([^;]*)(;|$)" "set(fact_\\1 [[\\1=\\2]])\n" code "${facts}")
  cmake_language(EVAL CODE "${code}")
  string(REGEX REPLACE "=[^;]*" "" names "${facts}")
  list(REMOVE_DUPLICATES names)
  list(SORT names COMPARE NATURAL)
  string(REGEX REPLACE "([^;]+)" "@fact_\\1@" members "${names}")
  string(CONFIGURE "${members}" members @ONLY)
  # In one go, still encoded: what has a meaning in JSON and in a fact is told apart by its code.
  string(REPLACE "\"" "\\\"" members "${members}")
  string(REGEX REPLACE "([a-z0-9_.]+)=([^;]*)(;|$)" "\n    \"\\1\": \"\\2\"\\3" members "${members}")
  string(REPLACE ";" "," members "${members}")
  string(REPLACE "%5C" "\\\\" members "${members}")
  string(REGEX REPLACE "%([01][0-9A-F])" "\\\\u00\\1" members "${members}")
  _cudastack_core_decode(members "${members}")
  set(rules "")
  foreach(encoded IN LISTS verdicts)
    # Most rules have nothing more to tell; this is far quicker than to read the verdict.
    if(encoded MATCHES "^state=(holds|idle)%3Bid=([^%]+)")
      string(APPEND rules ",\n    {\"id\": \"${CMAKE_MATCH_2}\", \"state\": \"${CMAKE_MATCH_1}\"}")
      continue()
    endif()
    _cudastack_core_decode(verdict "${encoded}")
    set(fields "")
    foreach(
      key
      IN
      ITEMS id state grade title why missing
    )
      _cudastack_core_verdict_get(value "${verdict}" ${key})
      if(value)
        _cudastack_report_json_text(value "${value}")
        string(APPEND fields ", \"${key}\": ${value}")
      endif()
    endforeach()
    string(REGEX REPLACE "^, " "" fields "${fields}")
    string(APPEND rules ",\n    {${fields}}")
  endforeach()
  string(REGEX REPLACE "^," "" rules "${rules}")
  set(${out_text} "{\n  \"schema\": 1,\n  \"facts\": {${members}\n  },\n  \"rules\": [${rules}\n  ]\n}\n")
  return(PROPAGATE ${out_text})
endfunction()
