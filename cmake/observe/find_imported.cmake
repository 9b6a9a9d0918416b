# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The key of an imported target as it is seen from a directory; empty where there is none that is known.

::

  _cudastack_observe_find_imported(<out_key> <folder> <name>)

The directory's own, those of the directories above it, a global one. An item may be looked up in a directory from which
``target_link_libraries`` was called: then the only one of that name counts.
#]=]
function(_cudastack_observe_find_imported out_key folder name)
  set(result_key "")
  while(NOT "${folder}" STREQUAL "")
    get_property(known GLOBAL PROPERTY "_CUDASTACK_IMPORTED_${folder}|${name}")
    if(known)
      set(result_key "${folder}|${name}")
      break()
    endif()
    get_property(folder GLOBAL PROPERTY "_CUDASTACK_PARENT_${folder}")
  endwhile()
  if(result_key STREQUAL "")
    get_property(folders GLOBAL PROPERTY "_CUDASTACK_FOLDERS_${name}")
    list(LENGTH folders count)
    if(TARGET "${name}")
      _cudastack_observe_imported_code(code "" "${name}")
      cmake_language(EVAL CODE "${code}")
      set(result_key "|${name}")
    elseif(count EQUAL 1)
      set(result_key "${folders}|${name}")
    endif()
  endif()
  set(${out_key} "${result_key}")
  return(PROPAGATE ${out_key})
endfunction()
