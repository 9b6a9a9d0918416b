# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes the marked lines out of what a program of ours printed.

::

  _cudastack_core_parse_answer(<out_complete> <out_facts> <text>)

A line ``CUDASTACK name=value``, the value encoded as in the fact store, becomes ``name=value`` in ``<out_facts>``.
Anything else is not ours and is passed over. ``<out_complete>``: the end mark ``CUDASTACK end=1`` is there.
#]=]
function(_cudastack_core_parse_answer out_complete out_facts text)
  # Whatever has a meaning in a list cannot be in an encoded value: it is made a control character, which cannot either.
  string(ASCII 1 first_control)
  string(ASCII 31 last_control)
  string(REGEX REPLACE "[][;\\]" "${first_control}" lines "${text}")
  string(REPLACE "\n" ";" lines "${lines}")
  list(FILTER lines INCLUDE REGEX "^CUDASTACK [a-z0-9_.]+=[^${first_control}-${last_control}]+$")
  list(TRANSFORM lines REPLACE "^CUDASTACK " "")
  set(${out_complete} FALSE)
  if("end=1" IN_LIST lines)
    set(${out_complete} TRUE)
  endif()
  list(FILTER lines EXCLUDE REGEX "^end=")
  set(${out_facts} "${lines}")
  return(PROPAGATE ${out_complete} ${out_facts})
endfunction()
