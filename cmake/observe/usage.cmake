# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a target compiles with: its include folders, in the compiler's order, and the items whose usage it has.

::

  _cudastack_observe_usage(<out_folders> <out_keys> <target>)

Folders of imported targets are system folders for CMake and come last, unless such a target has SYSTEM turned off.
#]=]
function(_cudastack_observe_usage out_folders out_keys target)
  get_property(own_folders TARGET "${target}" PROPERTY INCLUDE_DIRECTORIES)
  get_property(items TARGET "${target}" PROPERTY LINK_LIBRARIES)
  get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${target}")
  set(folders "${own_folders}")
  set(system_folders "")
  set(keys "")
  _cudastack_observe_keys_of(pending "${folder}" "${items}")
  while(pending)
    list(POP_FRONT pending key)
    if(key IN_LIST keys)
      continue()
    endif()
    list(APPEND keys "${key}")
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${key}")
    if(folder)
      get_property(includes TARGET "${key}" PROPERTY INTERFACE_INCLUDE_DIRECTORIES)
      get_property(items TARGET "${key}" PROPERTY INTERFACE_LINK_LIBRARIES)
      get_property(type TARGET "${key}" PROPERTY TYPE)
      list(APPEND folders ${includes})
      if(NOT type STREQUAL "INTERFACE_LIBRARY")
        # A static library hands on the paths that it links, and CMake does not say that they are for linking only.
        list(FILTER items EXCLUDE REGEX "^/")
      endif()
    else()
      get_property(includes GLOBAL PROPERTY "_CUDASTACK_INCLUDES_${key}")
      get_property(items GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}")
      get_property(own_includes GLOBAL PROPERTY "_CUDASTACK_OWN_INCLUDES_${key}")
      if(own_includes)
        list(APPEND folders ${includes})
      else()
        list(APPEND system_folders ${includes})
      endif()
      string(REGEX REPLACE "\\|.*$" "" folder "${key}")
    endif()
    _cudastack_observe_keys_of(more "${folder}" "${items}")
    list(APPEND pending ${more})
  endwhile()
  _cudastack_observe_unwrap(folders "${folders};${system_folders}")
  set(${out_folders} "${folders}")
  set(${out_keys} "${keys}")
  return(PROPAGATE ${out_folders} ${out_keys})
endfunction()
