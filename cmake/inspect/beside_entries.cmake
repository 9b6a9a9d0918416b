# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders ``lib`` beside those of LIBRARY_PATH, which GCC searches too; see ``core/search_entries.cmake`` for the form.

::

  _cudastack_inspect_beside_entries(<out_entries> <entries>)

Beside means above the folder that a link leads to. Source: ``gcc -###``, which writes ``-L<folder>/../lib``.
#]=]
function(_cudastack_inspect_beside_entries out_entries entries)
  set(result_entries "")
  foreach(entry IN LISTS entries)
    _cudastack_core_split_entry("${entry}")
    _cudastack_core_real_path(real "${entry_path}")
    if(real)
      cmake_path(GET real PARENT_PATH parent)
      _cudastack_core_encode(folder "${parent}/lib")
      list(APPEND result_entries "library|${entry_source}|${entry_variable}|${entry_number}|${folder}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
