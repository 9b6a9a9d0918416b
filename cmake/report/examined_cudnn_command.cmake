# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Has the project find the examined cuDNN by its own cache entries: one command for all that targets link; what leads past its header is
taken out of the environment, or put behind it.

::

  _cudastack_report_examined_cudnn_command(<out_command> <subjects>)

``<subjects>``: ``cudnn.linked.<n>``. Empty where a library has no entry. The facts are variables of the caller.
#]=]
function(_cudastack_report_examined_cudnn_command out_command subjects)
  set(result_command "")
  _cudastack_report_examined_cudnn_entries(entries foreign "${subjects}")
  set(named "${foreign}")
  list(FILTER named INCLUDE REGEX "^CPATH")
  list(TRANSFORM named REPLACE "^CPATH[|]" "")
  list(FILTER foreign EXCLUDE REGEX "^CPATH")
  set(shell "")
  if(named)
    _cudastack_report_without_entries(shell CPATH "${named}")
  endif()
  if(foreign)
    _cudastack_report_cudnn_header_first(first)
    if(first)
      list(APPEND entries "${first}")
    else()
      set(entries "")
      set(shell "")
    endif()
  endif()
  _cudastack_report_entries_command(result_command "${shell}" "${entries}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
