# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a finding shows anything that this configure has not said yet, and keeps that it now will have.

::

  _cudastack_report_is_news(<out_yes> <verdict>)

The same file under the same id is no news, also where a later look counts it differently, unless it is graded higher. The facts are
variables of the caller.
#]=]
function(_cudastack_report_is_news out_yes verdict)
  _cudastack_core_verdict_get(id "${verdict}" id)
  _cudastack_core_verdict_get(grade "${verdict}" grade)
  _cudastack_core_verdict_get(show "${verdict}" show)
  get_property(said GLOBAL PROPERTY _CUDASTACK_SAID)
  set(signs "${id}|${grade}")
  while(show)
    list(POP_FRONT show label subject)
    if(DEFINED ${subject}.path)
      _cudastack_core_encode(path "${${subject}.path}")
      list(APPEND signs "${id}|${grade}|${path}")
    endif()
  endwhile()
  set(yes FALSE)
  foreach(sign IN LISTS signs)
    if(NOT sign IN_LIST said)
      set(yes TRUE)
    endif()
  endforeach()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_SAID ${signs})
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
