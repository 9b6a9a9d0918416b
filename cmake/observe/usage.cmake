# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a target compiles with: its include folders and those that come with what it links, each in order.

::

  _cudastack_observe_usage(<out_folders> <out_system_folders> <target> <own|system> <keys>)

``<keys>``: the items whose usage it has; ``system``: as if its own folders were system folders. Folders of imported targets are system folders for CMake and come last, unless such a target has
SYSTEM turned off; so are those that a target of the project hands on as such. What of its own folders a target has for itself as system folders
CMake tells nobody.
#]=]
function(
  _cudastack_observe_usage
  out_folders
  out_system_folders
  target
  as
  keys
)
  get_property(result_folders TARGET "${target}" PROPERTY INCLUDE_DIRECTORIES)
  get_property(as_system TARGET "${target}" PROPERTY INTERFACE_SYSTEM_INCLUDE_DIRECTORIES)
  set(system_folders "")
  if(as STREQUAL "system")
    set(system_folders "${result_folders}")
    set(result_folders "")
  endif()
  foreach(key IN LISTS keys)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${key}")
    if(folder)
      get_property(includes TARGET "${key}" PROPERTY INTERFACE_INCLUDE_DIRECTORIES)
      get_property(more TARGET "${key}" PROPERTY INTERFACE_SYSTEM_INCLUDE_DIRECTORIES)
      list(APPEND as_system ${more})
      list(APPEND result_folders ${includes})
    else()
      get_property(includes GLOBAL PROPERTY "_CUDASTACK_INCLUDES_${key}")
      get_property(own_includes GLOBAL PROPERTY "_CUDASTACK_OWN_INCLUDES_${key}")
      if(own_includes)
        list(APPEND result_folders ${includes})
      else()
        list(APPEND system_folders ${includes})
      endif()
    endif()
  endforeach()
  if(as_system)
    set(all "${result_folders}")
    list(REMOVE_ITEM result_folders ${as_system} "")
    list(REMOVE_ITEM all ${result_folders} "")
    list(PREPEND system_folders ${all})
  endif()
  _cudastack_observe_unwrap(result_folders "${result_folders}")
  _cudastack_observe_unwrap(system_folders "${system_folders}")
  set(${out_folders} "${result_folders}")
  set(${out_system_folders} "${system_folders}")
  return(PROPAGATE ${out_folders} ${out_system_folders})
endfunction()
