# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The piece of shell that takes what the environment adds out of its variables again.

::

  _cudastack_report_without_added(<out_shell> <subjects>)

``<subjects>``: ``added.header.1`` ..., each with its chooser. The facts are variables of the caller. What no variable adds is passed over.
#]=]
function(_cudastack_report_without_added out_shell subjects)
  set(variables "")
  foreach(subject IN LISTS subjects)
    set(variable "${${subject}.chooser_variable}")
    if(variable STREQUAL "")
      continue()
    elseif(NOT variable IN_LIST variables)
      list(APPEND variables "${variable}")
      set(folders_${variable} "")
      set(numbers_${variable} "")
    endif()
    # The entry itself: the file may lie in a folder beside it.
    _cudastack_core_encode(entries "$ENV{${variable}}")
    string(REPLACE ":" ";" entries "${entries}")
    math(EXPR index "${${subject}.chooser_entry} - 1")
    list(LENGTH entries length)
    if(index LESS length)
      list(GET entries ${index} folder)
      list(APPEND folders_${variable} "${folder}")
    endif()
    list(APPEND numbers_${variable} "${${subject}.chooser_entry}")
  endforeach()
  set(result_shell "")
  foreach(variable IN LISTS variables)
    if(variable MATCHES "^NVCC_")
      _cudastack_report_without_words(shell "${variable}" "${numbers_${variable}}")
    else()
      _cudastack_report_without_entries(shell "${variable}" "${folders_${variable}}")
    endif()
    if(shell)
      string(APPEND result_shell "; ${shell}")
    endif()
  endforeach()
  string(REGEX REPLACE "^; " "" result_shell "${result_shell}")
  set(${out_shell} "${result_shell}")
  return(PROPAGATE ${out_shell})
endfunction()
