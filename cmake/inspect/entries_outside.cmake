# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Search entries whose folder is none of those of other entries, links followed; see ``core/search_entries.cmake`` for the form.

::

  _cudastack_inspect_entries_outside(<out_entries> <entries> <other entries>)

Two entries with the same folder both stay: to be rid of the folder both have to go.
#]=]
function(_cudastack_inspect_entries_outside out_entries entries others)
  set(result_entries "")
  set(folders "")
  foreach(entry IN LISTS others)
    _cudastack_core_split_entry("${entry}")
    _cudastack_core_real_path(real "${entry_path}")
    _cudastack_core_encode(real "${real}")
    list(APPEND folders "${real}")
  endforeach()
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    _cudastack_core_real_path(real "${entry_path}")
    _cudastack_core_encode(real "${real}")
    if(real AND NOT real IN_LIST folders)
      list(APPEND result_entries "${entry}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
