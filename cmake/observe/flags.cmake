# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What options of a target say of folders and libraries.

::

  _cudastack_observe_flags(<out_prefix> <options> <line of flags>)

Sets ``<out_prefix>_include`` (``-I``), ``_system`` (``-isystem``), ``_library`` (``-L``), ``_runpath`` (``-rpath``, ``-R``), ``_name`` (``-l``), each in the order of
the command line, and ``_linker_library``: those ``-L`` that the linker gets by ``-Wl,``, behind all others; ``<options>`` have been unwrapped.
#]=]
function(_cudastack_observe_flags out_prefix options line)
  set(words "")
  set(handed_on "")
  if("${line} ${options}" MATCHES "-(I|isystem|L|l|R|-?rpath|-include|-system|-lib)")
    separate_arguments(line_words UNIX_COMMAND "${line}")
    _cudastack_observe_flat_words(words handed_on "${line_words};${options}")
  endif()
  foreach(
    kind
    IN
    ITEMS include system library linker_library runpath name
  )
    set(${out_prefix}_${kind} "")
  endforeach()
  set(before "")
  set(library library)
  list(APPEND words -handed-on ${handed_on})
  foreach(word IN LISTS words)
    string(PREPEND word "${before}")
    set(before "")
    if(word STREQUAL "-handed-on")
      set(library linker_library)
    endif()
    # An option may stand alone before its value.
    if(word MATCHES "^(-I|--include-path|-isystem|--system-include|-L|--library-path|-l|--library|--?rpath|-R)=?$")
      set(before "${CMAKE_MATCH_1}=")
    elseif(word MATCHES "^(-I=?|--include-path=)(.+)$")
      list(APPEND ${out_prefix}_include "${CMAKE_MATCH_2}")
    elseif(word MATCHES "^(-isystem=?|--system-include=)(.+)$")
      list(APPEND ${out_prefix}_system "${CMAKE_MATCH_2}")
    elseif(word MATCHES "^(-L=?|--library-path=)(.+)$")
      list(APPEND ${out_prefix}_${library} "${CMAKE_MATCH_2}")
    elseif(word MATCHES "^(-l=?|--library=)(.+)$")
      list(APPEND ${out_prefix}_name "${CMAKE_MATCH_2}")
    elseif(word MATCHES "^(--?rpath=|-R=?)([/$'\\].*)$")
      string(REGEX REPLACE "['\"]" "" folders "${CMAKE_MATCH_2}")
      string(REPLACE ":" ";" folders "${folders}")
      list(APPEND ${out_prefix}_runpath ${folders})
    endif()
  endforeach()
  return(
    PROPAGATE
      ${out_prefix}_include
      ${out_prefix}_system
      ${out_prefix}_library
      ${out_prefix}_linker_library
      ${out_prefix}_runpath
      ${out_prefix}_name
  )
endfunction()
