# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target is built by default: not excluded, or something that is built needs it.

::

  _cudastack_observe_is_built(<out_yes> <target>)
#]=]
function(_cudastack_observe_is_built out_yes target)
  get_property(yes GLOBAL PROPERTY "_CUDASTACK_BUILT_${target}")
  set(keys "${target}")
  if(NOT "${yes}" STREQUAL "")
    set(keys "")
  endif()
  while(keys)
    set(yes 0)
    list(POP_FRONT keys current)
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_FOLDER_OF_${current}")
    get_property(excluded GLOBAL PROPERTY "_CUDASTACK_EXCLUDED_${current}")
    if(folder AND NOT excluded)
      get_property(type TARGET "${current}" PROPERTY TYPE)
      # An interface library is part of no build by itself.
      if(NOT type STREQUAL "INTERFACE_LIBRARY")
        set(yes 1)
        break()
      endif()
    endif()
    _cudastack_observe_dependencies()
    foreach(kind IN ITEMS LINKED_BY PASSED_BY NEEDED_BY)
      get_property(users GLOBAL PROPERTY "_CUDASTACK_${kind}_${current}")
      foreach(user IN LISTS users)
        if(NOT DEFINED "seen_${user}")
          set("seen_${user}" 1)
          list(APPEND keys "${user}")
        endif()
      endforeach()
    endforeach()
  endwhile()
  set_property(GLOBAL PROPERTY "_CUDASTACK_BUILT_${target}" "${yes}")
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
