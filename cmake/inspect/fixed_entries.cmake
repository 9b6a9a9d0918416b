# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Folders that no variable of the environment names as search entries; see ``core/search_entries.cmake`` for the form.

::

  _cudastack_inspect_fixed_entries(<out_entries> <kind> <source> <folders>)
#]=]
function(_cudastack_inspect_fixed_entries out_entries kind source folders)
  set(result_entries "")
  foreach(folder IN LISTS folders)
    _cudastack_core_encode(folder "${folder}")
    list(APPEND result_entries "${kind}|${source}|||${folder}")
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
