# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The folders that a variable of the environment names, separated by colons; see ``core/search_entries.cmake`` for the form.

::

  _cudastack_inspect_path_entries(<out_entries> <kind> <variable>)

Relative ones, and the empty one that stands for the folder one is in, are left out: nobody knows where they will lead.
#]=]
function(_cudastack_inspect_path_entries out_entries kind variable)
  set(result_entries "")
  _cudastack_core_encode(folders "$ENV{${variable}}")
  string(REPLACE ":" ";" folders "${folders}")
  set(number 0)
  foreach(folder IN LISTS folders)
    math(EXPR number "${number} + 1")
    if(folder MATCHES "^/")
      list(APPEND result_entries "${kind}|environment|${variable}|${number}|${folder}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
