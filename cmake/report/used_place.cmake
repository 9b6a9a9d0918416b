# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folder above the include or library folder of an artefact, for telling whether two are of one place.

::

  _cudastack_report_used_place(<out_place> <subject>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_used_place out_place subject)
  # Of /usr/local/cuda/lib64 and targets/x86_64-linux/include one is a link to the other's neighbour.
  set(path "${${subject}.real}")
  if(path STREQUAL "")
    set(path "${${subject}.path}")
  endif()
  string(REGEX REPLACE "/(include|lib|lib64)/[^/]*(/[^/]*)?$" "" result_place "${path}")
  _cudastack_core_real_path(result_place "${result_place}")
  set(${out_place} "${result_place}")
  return(PROPAGATE ${out_place})
endfunction()
