# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The first look of a project: examine, tell, and what a healthy stack leaves behind.

::

  _cudastack_look_first(<out_found> <out_reason> COMPONENTS <list> [OPTIONAL <list>] [REQUIRED])

A stack that is there and broken stops (``CUDASTACK_POLICY=report``: warns, and counts as found). An absent one stops only where it
is required; else ``<out_reason>`` says what is missing.
#]=]
function(_cudastack_look_first out_found out_reason)
  cmake_parse_arguments(PARSE_ARGV 2 arg "REQUIRED" "" "COMPONENTS;OPTIONAL")
  set(found FALSE)
  _cudastack_look_examine(verdicts reason "${arg_COMPONENTS}" "${arg_OPTIONAL}" "${arg_REQUIRED}")
  if(NOT reason)
    _cudastack_look_tell(found reason "${verdicts}" "${arg_REQUIRED}")
  endif()
  set(${out_found} "${found}")
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_found} ${out_reason})
endfunction()
