# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The keys of all that an item brings along to those that link it; found out once.

::

  _cudastack_observe_handed_on(<out_keys> <USAGE|LINK> <key>)

Static libraries may need each other: the second time round there is nothing new.
#]=]
function(_cudastack_observe_handed_on out_keys kind key)
  get_property(known GLOBAL PROPERTY "_CUDASTACK_${kind}_KEYS_${key}" SET)
  get_property(result_keys GLOBAL PROPERTY "_CUDASTACK_${kind}_KEYS_${key}")
  if(NOT known)
    set_property(GLOBAL PROPERTY "_CUDASTACK_${kind}_KEYS_${key}" "")
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${key}")
    if(folder)
      get_property(items TARGET "${key}" PROPERTY INTERFACE_LINK_LIBRARIES)
      get_property(type TARGET "${key}" PROPERTY TYPE)
      if(kind STREQUAL "USAGE" AND NOT type STREQUAL "INTERFACE_LIBRARY")
        # A static library hands on the paths that it links, and CMake does not say that they are for linking only.
        list(FILTER items EXCLUDE REGEX "^/")
      endif()
    else()
      get_property(items GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}")
      string(REGEX REPLACE "\\|.*$" "" folder "${key}")
    endif()
    _cudastack_observe_keys_of(keys ${kind} "${folder}" "${items}")
    foreach(next IN LISTS keys)
      _cudastack_observe_handed_on(more ${kind} "${next}")
      list(APPEND result_keys "${next}" ${more})
    endforeach()
    list(REMOVE_DUPLICATES result_keys)
    set_property(GLOBAL PROPERTY "_CUDASTACK_${kind}_KEYS_${key}" "${result_keys}")
  endif()
  set(${out_keys} "${result_keys}")
  return(PROPAGATE ${out_keys})
endfunction()
