# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
One candidate as one list element.

::

  _cudastack_discover_candidate(<out_candidate> <group> <source> <variable> <number> <path>)

The form is ``<group>|<source>|<variable>|<number>|<encoded path>``; the groups are ``explicit`` (somebody named this one
thing), ``cmake`` (what this CMake finds by itself), ``ambient`` (all other traces).
#]=]
function(
  _cudastack_discover_candidate
  out_candidate
  group
  source
  variable
  number
  path
)
  cmake_path(NORMAL_PATH path)
  _cudastack_core_encode(path "${path}")
  set(${out_candidate} "${group}|${source}|${variable}|${number}|${path}")
  return(PROPAGATE ${out_candidate})
endfunction()
