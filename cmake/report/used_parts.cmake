# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What of a library parts from the rest, in the order of the table's columns.

::

  _cudastack_report_used_parts(<out_parts> <name> <subject>)

A list of ``<column>|<words>|<subject>``; ``<words>`` stand before what the subject shows. First what counts for the whole tree, then what single targets take, which the
late look has seen. The facts are variables of the caller.
#]=]
function(_cudastack_report_used_parts out_parts name subject)
  set(result_parts "")
  set(own nvcc)
  if(subject STREQUAL "cudnn.library")
    set(own "${cudnn.header.chooser}")
  endif()
  set(of_cuda "header")
  if(DEFINED ${subject}.header_cxx.path)
    set(of_cuda "header of CUDA sources")
  endif()
  foreach(pair IN ITEMS "header|${of_cuda}" "header_cxx|header of C++ sources")
    string(REGEX MATCH "^(.*)\\|(.*)$" pair "${pair}")
    set(header "${subject}.${CMAKE_MATCH_1}")
    if(DEFINED ${header}.path AND NOT "${${header}.chooser}" STREQUAL own)
      list(APPEND result_parts "header|${CMAKE_MATCH_2}|${header}")
    endif()
  endforeach()
  _cudastack_report_used_by_targets(of_targets header "${subject}")
  list(APPEND result_parts ${of_targets})
  _cudastack_report_used_place(header_place "${subject}.header")
  _cudastack_report_used_place(library_place "${subject}")
  if(subject STREQUAL "cudnn.library" AND DEFINED ${subject}.header.path AND NOT header_place STREQUAL library_place)
    list(APPEND result_parts "linked|linked|${subject}")
  endif()
  set(runtime "")
  if(name STREQUAL "cudart" AND DEFINED lib.cudart_static.linked.path)
    set(runtime lib.cudart_static)
  endif()
  foreach(linked IN ITEMS "${subject}" ${runtime})
    if(DEFINED ${linked}.linked.path)
      list(APPEND result_parts "linked|linked by its name|${linked}.linked")
    endif()
  endforeach()
  _cudastack_report_used_by_targets(of_targets linked "${subject}")
  list(APPEND result_parts ${of_targets})
  set(loaded "${subject}.loaded")
  if(DEFINED ${loaded}.real AND NOT "${${loaded}.real}" STREQUAL "${${subject}.real}")
    list(APPEND result_parts "loaded|loaded|${loaded}")
  endif()
  _cudastack_report_used_by_targets(of_targets loaded "${subject}")
  list(APPEND result_parts ${of_targets})
  set(${out_parts} "${result_parts}")
  return(PROPAGATE ${out_parts})
endfunction()
