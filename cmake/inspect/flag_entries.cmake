# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The search folders that a variable with flags adds; see ``core/search_entries.cmake`` for the form.

::

  _cudastack_inspect_flag_entries(<out_entries> <variable> <source> <flags>)

``<kind>`` is ``include`` (``-I``), ``system`` (``-isystem``) or ``library`` (``-L``); ``<number>`` is that of the word which the option
starts with. What ``-Xcompiler`` hands on as one word counts too. Source: ``nvcc --help``.
#]=]
function(_cudastack_inspect_flag_entries out_entries variable source flags)
  set(result_entries "")
  _cudastack_core_flag_words(words "${flags}")
  set(number 0)
  set(start 0)
  set(option "")
  foreach(word IN LISTS words)
    math(EXPR number "${number} + 1")
    string(REGEX REPLACE "[\"']" "" word "${word}")
    string(REGEX REPLACE "%5C(.)" "\\1" word "${word}")
    # An option may stand alone before its value, and -Xcompiler before another option.
    if(option STREQUAL "")
      set(start "${number}")
    endif()
    string(PREPEND word "${option}")
    string(REGEX REPLACE "^(-Xcompiler|--compiler-options)=?" "" rest "${word}")
    if(rest MATCHES "^(|-I|--include-path|-isystem|--system-include|-L|--library-path)$")
      set(option "${word}=")
      string(REGEX REPLACE "==$" "=" option "${option}")
      continue()
    endif()
    set(option "")
    set(kind "")
    if(rest MATCHES "^(-I=?|--include-path=)(.+)$")
      set(kind include)
    elseif(rest MATCHES "^(-isystem=?|--system-include=)(.+)$")
      set(kind system)
    elseif(rest MATCHES "^(-L=?|--library-path=)(.+)$")
      set(kind library)
    endif()
    if(kind)
      list(APPEND result_entries "${kind}|${source}|${variable}|${start}|${CMAKE_MATCH_2}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
