# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file of a package manager that lists something.

::

  _cudastack_report_ledger(<out_path> <folder> <pattern> <file in each> <text>)

``<pattern>``: names in the folder. ``<file in each>``: where these are folders, the file in them; else empty. Empty where none has the text.
#]=]
function(
  _cudastack_report_ledger
  out_path
  folder
  pattern
  file
  text
)
  set(result_path "")
  _cudastack_core_glob_names(names "${folder}" "${pattern}")
  foreach(name IN LISTS names)
    set(path "${folder}/${name}${file}")
    if(EXISTS "${path}")
      file(READ "${path}" content)
      string(FIND "${content}" "${text}" start)
      if(NOT start EQUAL -1)
        set(result_path "${folder}/${name}")
        break()
      endif()
    endif()
  endforeach()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
