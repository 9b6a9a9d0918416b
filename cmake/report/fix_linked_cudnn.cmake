# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives all targets that have them apart one cuDNN's header and libraries, by the cache entries that the project found them with.

::

  _cudastack_report_fix_linked_cudnn(<out_command> <subjects>)

One command for all of ``<subjects>``, ``cudnn.linked.<n>``: the cuDNN that was examined, else the library beside each header, else the header beside each library. Empty where the
project has written the paths down.
#]=]
function(_cudastack_report_fix_linked_cudnn out_command subjects)
  set(result_command "")
  set(first "")
  _cudastack_report_examined_cudnn_entries(entries foreign "${subjects}")
  if(foreign)
    _cudastack_report_cudnn_header_first(first)
    if(first)
      list(APPEND entries "${first}")
    else()
      set(entries "")
    endif()
  endif()
  if(NOT entries)
    _cudastack_report_cudnn_beside_entries(entries "${subjects}")
  endif()
  if(entries)
    list(REMOVE_DUPLICATES entries)
    set(words "")
    foreach(entry IN LISTS entries)
      _cudastack_core_decode(entry "${entry}")
      _cudastack_core_bracket(word "${entry}")
      string(APPEND words " ${word}")
    endforeach()
    cmake_language(EVAL CODE "_cudastack_report_cmake_command(result_command SET ${words})")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
