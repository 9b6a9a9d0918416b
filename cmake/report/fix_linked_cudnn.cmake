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
  _cudastack_report_examined_cudnn_command(result_command "${subjects}")
  if(NOT result_command)
    _cudastack_report_cudnn_beside_entries(entries "${subjects}")
    _cudastack_report_entries_command(result_command "" "${entries}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
