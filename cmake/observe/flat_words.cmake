# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The words that compiler and linker get by options of a target, without what hands them on.

::

  _cudastack_observe_flat_words(<out_words> <out_handed_on> <options>)

``SHELL:``, ``LINKER:``, ``-Wl,``, ``-Xlinker`` and ``-Xcompiler`` are taken off; ``<out_handed_on>``: what
the driver hands on as it is, behind what it understands itself. What stands in a generator expression that cannot be known is left out.
#]=]
function(_cudastack_observe_flat_words out_words out_handed_on options)
  set(result_words "")
  set(result_handed_on "")
  string(ASCII 1 open)
  set(cut 0)
  foreach(option IN LISTS options)
    if(option MATCHES "${open}")
      continue()
    elseif(option MATCHES "^(LINKER:)?SHELL:(.*)$")
      separate_arguments(words UNIX_COMMAND "${CMAKE_MATCH_2}")
    elseif(option MATCHES "^LINKER:(.*)$")
      string(REPLACE "," ";" words "${CMAKE_MATCH_1}")
    else()
      set(words "${option}")
    endif()
    foreach(word IN LISTS words)
      set(result "result_words")
      if(option MATCHES "^LINKER:" OR cut)
        set(result "result_handed_on")
      endif()
      if(word MATCHES "^(-Xlinker|-Xcompiler|--linker-options|--compiler-options)$")
        set(cut 1)
        continue()
      elseif(word MATCHES "^(-Wl,|-Xlinker=|-Xcompiler=|--linker-options=|--compiler-options=)(.*)$")
        set(word "${CMAKE_MATCH_2}")
        set(cut 1)
        set(result "result_handed_on")
      endif()
      if(cut)
        string(REPLACE "," ";" word "${word}")
      endif()
      set(cut 0)
      list(APPEND ${result} ${word})
    endforeach()
  endforeach()
  set(${out_words} "${result_words}")
  set(${out_handed_on} "${result_handed_on}")
  return(PROPAGATE ${out_words} ${out_handed_on})
endfunction()
