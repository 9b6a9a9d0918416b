# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Has the project find the examined cuDNN by its own cache entries: one command for all that targets link.

::

  _cudastack_report_examined_cudnn_command(<out_command> <subjects>)

``<subjects>``: ``cudnn.linked.<n>``. Empty where one of them has no entry. The facts are variables of the caller.
#]=]
function(_cudastack_report_examined_cudnn_command out_command subjects)
  set(result_command "")
  _cudastack_report_examined_cudnn_entries(entries foreign "${subjects}")
  if(foreign)
    _cudastack_report_cudnn_header_first(first)
    if(first)
      list(APPEND entries "${first}")
    else()
      set(entries "")
    endif()
  endif()
  _cudastack_report_entries_command(result_command "${entries}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
