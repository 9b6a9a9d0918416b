# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What stands under the names of ``finder_entries.cmake``, as one hash.

::

  _cudastack_warm_finder_text(<out_hash>)
#]=]
function(_cudastack_warm_finder_text out_hash)
  _cudastack_warm_finder_entries(names)
  set(text "")
  foreach(name IN LISTS names)
    string(APPEND text "${${name}}|")
  endforeach()
  string(MD5 ${out_hash} "${text}")
  return(PROPAGATE ${out_hash})
endfunction()
