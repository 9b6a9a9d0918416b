# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What is mounted where, a line each: ``<mount point> <type>``.

::

  _cudastack_origin_mounts(<out_text>)

A space in a path is ``\\040``. Source: ``/proc/self/mountinfo``, proc_pid_mountinfo(5).
#]=]
function(_cudastack_origin_mounts out_text)
  get_property(result_text GLOBAL PROPERTY _CUDASTACK_MOUNTS)
  if("${result_text}" STREQUAL "")
    _cudastack_core_read_text(result_text "${CUDASTACK_SYSROOT}/proc/self/mountinfo")
    string(
      REGEX REPLACE "\n[^ \n]+ [^ \n]+ [^ \n]+ [^ \n]+ ([^ \n]+) [^\n]* - ([^ \n]+) [^\n]*"
      "\n\\1 \\2"
      result_text
      "\n${result_text}"
    )
    set_property(GLOBAL PROPERTY _CUDASTACK_MOUNTS "${result_text}")
  endif()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
