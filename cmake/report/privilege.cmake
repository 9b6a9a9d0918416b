# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The word before a command that only root may run.

::

  _cudastack_report_privilege(<out_prefix>)

Empty for root, else ``sudo``. Source of who runs: the owner of ``/proc/self``, without starting a program.
#]=]
function(_cudastack_report_privilege out_prefix)
  set(result_prefix "sudo ")
  if(EXISTS "/proc/self/status")
    file(STRINGS "/proc/self/status" line REGEX "^Uid:" LIMIT_COUNT 1)
    if(line MATCHES "^Uid:[ \t]+0[ \t]")
      set(result_prefix "")
    endif()
  endif()
  set(${out_prefix} "${result_prefix}")
  return(PROPAGATE ${out_prefix})
endfunction()
