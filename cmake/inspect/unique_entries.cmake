# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Search entries whose folders are there, each folder once, links resolved; see ``core/search_entries.cmake`` for the form.

::

  _cudastack_inspect_unique_entries(<out_entries> <out_seen> <entries> <seen>)

The first of the same folder stays. ``<seen>``, ``<out_seen>``: encoded real paths that are looked at already.
#]=]
function(_cudastack_inspect_unique_entries out_entries out_seen entries seen)
  set(result_entries "")
  set(result_seen "${seen}")
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    _cudastack_core_real_path(real "${entry_path}")
    _cudastack_core_encode(real "${real}")
    if(real AND NOT real IN_LIST result_seen)
      list(APPEND result_seen "${real}")
      list(APPEND result_entries "${entry}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  set(${out_seen} "${result_seen}")
  return(PROPAGATE ${out_entries} ${out_seen})
endfunction()
