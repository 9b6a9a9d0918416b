# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The target of ours that brings an item to a target which does not link it itself; empty where it comes another way.

::

  _cudastack_observe_brought_by(<out_name> <target> <key>)
#]=]
function(_cudastack_observe_brought_by out_name target key)
  set(result_name "")
  get_property(linked_by GLOBAL PROPERTY "_CUDASTACK_LINKED_BY_${key}")
  if(NOT target IN_LIST linked_by)
    get_property(items TARGET "${target}" PROPERTY LINK_LIBRARIES)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
    _cudastack_observe_keys_of(direct USAGE "${folder}" "${items}")
    list(FILTER direct INCLUDE REGEX "\\|CudaStack::")
    foreach(item IN LISTS direct)
      _cudastack_observe_handed_on(keys USAGE "${item}")
      if(result_name STREQUAL "" AND key IN_LIST keys)
        string(REGEX REPLACE "^.*\\|" "" result_name "${item}")
      endif()
    endforeach()
  endif()
  set(${out_name} "${result_name}")
  return(PROPAGATE ${out_name})
endfunction()
