# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The words that compiler and linker get by options of a target, without what hands them on.

::

  _cudastack_observe_flat_words(<out_words> <options>)

``SHELL:``, ``LINKER:``, ``-Wl,``, ``-Xlinker`` and ``-Xcompiler`` are taken off. What stands in a generator expression that cannot be known is left out.
#]=]
function(_cudastack_observe_flat_words out_words options)
  set(result_words "")
  string(ASCII 1 open)
  set(cut 0)
  foreach(option IN LISTS options)
    if(option MATCHES "${open}")
      continue()
    elseif(option MATCHES "^LINKER:(SHELL:)?(.*)$")
      set(text "${CMAKE_MATCH_2}")
      if("${CMAKE_MATCH_1}" STREQUAL "")
        string(REPLACE "," " " text "${text}")
      endif()
      separate_arguments(words UNIX_COMMAND "${text}")
    elseif(option MATCHES "^SHELL:(.*)$")
      separate_arguments(words UNIX_COMMAND "${CMAKE_MATCH_1}")
    else()
      set(words "${option}")
    endif()
    foreach(word IN LISTS words)
      if(word MATCHES "^(-Xlinker|-Xcompiler|--linker-options|--compiler-options)$")
        set(cut 1)
        continue()
      elseif(word MATCHES "^(-Wl,|-Xlinker=|-Xcompiler=|--linker-options=|--compiler-options=)(.*)$")
        set(word "${CMAKE_MATCH_2}")
        set(cut 1)
      endif()
      if(cut)
        string(REPLACE "," ";" word "${word}")
      endif()
      set(cut 0)
      list(APPEND result_words ${word})
    endforeach()
  endforeach()
  set(${out_words} "${result_words}")
  return(PROPAGATE ${out_words})
endfunction()
