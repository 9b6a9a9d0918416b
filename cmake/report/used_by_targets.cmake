# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What single targets take of a library instead of what the rest of the tree does.

::

  _cudastack_report_used_by_targets(<out_parts> <header|linked|loaded> <subject>)

A list as of ``used_parts.cmake``. The facts are variables of the caller.
#]=]
function(_cudastack_report_used_by_targets out_parts column subject)
  set(result_parts "")
  # Before the late look only LD_RUN_PATH is known to lead single programs elsewhere.
  if(NOT DEFINED late.look AND NOT DEFINED added.runpath.1.path)
    set(${out_parts} "")
    return(PROPAGATE ${out_parts})
  endif()
  set(lists_header used.header)
  set(lists_linked used added.library)
  set(lists_loaded added.runpath)
  if(subject STREQUAL "cudnn.library")
    set(lists_linked cudnn.linked)
    set(lists_loaded cudnn.runpath)
  endif()
  foreach(list IN LISTS lists_${column})
    set(number 0)
    while(number LESS "${${list}.count}")
      math(EXPR number "${number} + 1")
      set(item "${list}.${number}")
      _cudastack_report_used_words(words "${column}" "${item}" "${subject}")
      if(words)
        list(APPEND result_parts "${column}|${words}|${item}")
      endif()
    endwhile()
  endforeach()
  set(${out_parts} "${result_parts}")
  return(PROPAGATE ${out_parts})
endfunction()
