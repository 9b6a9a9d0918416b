# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the report says that a target takes of a library, by the facts of the table of what is used when.

::

  cudastack_test_reported_used(<out_file> <build tree> <target> <language> <header|linked|loaded> <library>)

What is said of the target itself goes before what counts for the whole tree. Links are resolved; empty where the report says nothing.
#]=]
function(
  cudastack_test_reported_used
  out_file
  binary
  target
  language
  column
  library
)
  file(STRINGS "${binary}/CudaStack/report.json" lines REGEX "^    \"(lib|cudnn|used|added)\\.")
  string(REGEX REPLACE "    \"([a-z0-9_.]+)\": \"([^\"]*)\",?" "set(\\1 [==[\\2]==])" code "${lines}")
  string(REPLACE ";" "\n" code "${code}")
  cmake_language(EVAL CODE "${code}")
  set(subject "lib.${library}")
  set(lists_linked used)
  set(lists_loaded added.runpath)
  if(library STREQUAL "cudnn")
    set(subject cudnn.library)
    set(lists_linked cudnn.linked)
    set(lists_loaded cudnn.runpath)
  endif()
  set(result_file "${${subject}.real}")
  if(column STREQUAL "loaded")
    set(result_file "${${subject}.loaded.real}")
  elseif(column STREQUAL "linked" AND library STREQUAL "cudart_static" AND DEFINED ${subject}.linked.real)
    # The language links it by its name.
    set(result_file "${${subject}.linked.real}")
  elseif(column STREQUAL "header")
    set(result_file "${${subject}.header.real}")
    if(language STREQUAL "CXX" AND DEFINED ${subject}.header_cxx.real)
      set(result_file "${${subject}.header_cxx.real}")
    endif()
  endif()
  set(lists_header used.header)
  foreach(number RANGE 1 20)
    set(item "${lists_${column}}.${number}")
    set(name "${${item}.subject}")
    if(column STREQUAL "loaded" AND "${${item}.name}" MATCHES "^lib${library}\\.so")
      set(name "${subject}")
    endif()
    set(users "${${item}.target}" ${${item}.also})
    if("${${item}.reason}" MATCHES "^linked by (.*)$")
      string(REPLACE ", " ";" users "${CMAKE_MATCH_1}")
    endif()
    if(name STREQUAL subject AND target IN_LIST users AND "${${item}.language}" MATCHES "^(${language})?$")
      set(result_file "${${item}.real}")
    endif()
  endforeach()
  set(${out_file} "${result_file}")
  return(PROPAGATE ${out_file})
endfunction()
