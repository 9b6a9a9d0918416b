# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The same as ``facts_code.cmake`` for many facts, of which most have been turned into code before.

::

  _cudastack_core_all_facts_code(<out_code> <facts>)
#]=]
function(_cudastack_core_all_facts_code out_code facts)
  get_property(result_code GLOBAL PROPERTY _CUDASTACK_FACTS_CODE)
  get_property(known GLOBAL PROPERTY _CUDASTACK_FACTS_KNOWN)
  _cudastack_core_facts_since(is_longer added "${facts}" "${known}")
  if(NOT is_longer)
    set(result_code "")
  endif()
  _cudastack_core_facts_code(added "${added}")
  string(APPEND result_code "${added}")
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS_CODE "${result_code}")
  set_property(GLOBAL PROPERTY _CUDASTACK_FACTS_KNOWN "${facts}")
  set(${out_code} "${result_code}")
  return(PROPAGATE ${out_code})
endfunction()
