# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the answer of a rule.

::

  _cudastack_core_verdict(<out_verdict> <state> <id>
    [MISSING <fact>...]
    [GRADE <live|latent|absent>] [TITLE <text>] [WHY <text>]
    [SHOW <label> <subject> ...]
    [SEARCHED <subject>] [FIX <kind> <argument>...] [AFTER <id>...])

``<state>``
  ``holds``; ``broken``; ``note`` (it is not so, and nobody asked for it: said in the map only); ``unknown`` (with ``MISSING``: the
  facts that would be needed); ``idle`` (the rule does not apply).
``GRADE``
  ``live`` stops the configure, ``latent`` warns, ``absent`` stops where the stack is REQUIRED.
``SHOW``
  Pairs: what a thing is called, and the subject of its facts; path, version, origin and chooser are added in one place.
``SEARCHED``
  The subject whose numbered places were looked at: listed with what each lacks.
``FIX``
  The kind of cure and its arguments; ``report/fix_command.cmake`` turns it into a command for this tree.
``AFTER``
  Ids of causes: where one of these is broken too, this finding is its consequence and is not shown.

The verdict is a list of ``key=encoded value``; the values of SHOW, FIX, MISSING and AFTER are lists.
#]=]
function(_cudastack_core_verdict out_verdict state id)
  cmake_parse_arguments(PARSE_ARGV 3 arg "" "GRADE;TITLE;WHY;SEARCHED" "MISSING;SHOW;FIX;AFTER")
  if(arg_UNPARSED_ARGUMENTS OR NOT state MATCHES "^(holds|broken|note|unknown|idle)$")
    message(FATAL_ERROR "verdict of ${id}: state '${state}', not understood: '${arg_UNPARSED_ARGUMENTS}'")
  endif()
  set(result_verdict "state=${state}" "id=${id}")
  foreach(
    key
    IN
    ITEMS GRADE TITLE WHY SEARCHED MISSING SHOW FIX AFTER
  )
    if(NOT "${arg_${key}}" STREQUAL "")
      string(TOLOWER "${key}" name)
      _cudastack_core_encode(value "${arg_${key}}")
      list(APPEND result_verdict "${name}=${value}")
    endif()
  endforeach()
  set(${out_verdict} "${result_verdict}")
  return(PROPAGATE ${out_verdict})
endfunction()
