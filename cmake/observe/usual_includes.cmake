# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The include folders that the compiler has of its own.

::

  _cudastack_observe_usual_includes(<out_folders>)

CMake's list of them has those of CPATH and its kin too, and those that the flags of the language name, which the compiler looks into much earlier.
#]=]
function(_cudastack_observe_usual_includes out_folders)
  set(result_folders "")
  foreach(language IN ITEMS CXX C)
    list(APPEND result_folders ${CMAKE_${language}_IMPLICIT_INCLUDE_DIRECTORIES})
  endforeach()
  string(REPLACE ":" ";" named "$ENV{CPATH}:$ENV{CPLUS_INCLUDE_PATH}:$ENV{C_INCLUDE_PATH}")
  _cudastack_observe_flags(flag "" "${CMAKE_CXX_FLAGS} ${CMAKE_C_FLAGS}")
  set(flagged ${flag_include} ${flag_system})
  # Of its own folders the compiler takes no notice in flags.
  list(FILTER flagged EXCLUDE REGEX "^/usr/(local/)?include(/|$)")
  list(REMOVE_ITEM result_folders ${named} ${flagged} "")
  list(REMOVE_DUPLICATES result_folders)
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
