# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a target's link line says of folders, run-time paths and plain names, its own and what it gets from others.

::

  _cudastack_observe_read_link_flags(<out_prefix> <target>)

Sets ``<out_prefix>_library`` (``-L`` and LINK_DIRECTORIES), ``_runpath`` (``-rpath``), ``_name`` (``-l`` in options), each in the linker's order;
``_kind``: ``rpath`` where the run-time path goes before LD_LIBRARY_PATH, else ``runpath``; and
``_unknown_library`` and ``_unknown_runpath``: generator expressions that may add to these, in words.
#]=]
function(_cudastack_observe_read_link_flags out_prefix target)
  string(ASCII 1 open)
  _cudastack_observe_behind(keys LINK "${target}")
  _cudastack_observe_values(options LINK_OPTIONS "${target}" "${keys}")
  set(items "${keys}")
  list(FILTER items INCLUDE REGEX "^-")
  _cudastack_observe_unwrap(options "${options};${items}")
  _cudastack_observe_link_line(line "${target}")
  _cudastack_observe_flags(flag "${options}" "${line}")
  _cudastack_observe_values(folders LINK_DIRECTORIES "${target}" "${keys}")
  _cudastack_observe_unwrap(folders "${folders}")
  set(${out_prefix}_library ${flag_library} ${folders} ${flag_linker_library})
  set(${out_prefix}_runpath "${flag_runpath}")
  set(${out_prefix}_name "${flag_name}")
  set(${out_prefix}_kind runpath)
  if("${line} ${options}" MATCHES "^.*--(en|dis)able-new-dtags" AND CMAKE_MATCH_1 STREQUAL "dis")
    set(${out_prefix}_kind rpath)
  endif()
  foreach(kind IN ITEMS library runpath)
    set(pattern "(^|[^A-Za-z0-9_-])(-L|-l|--library)|_PROPERTY|GENEX_EVAL")
    if(kind STREQUAL "runpath")
      set(pattern "(^|[^A-Za-z0-9_-])(-R|--?rpath)([^A-Za-z-]|$)|_PROPERTY|GENEX_EVAL")
      set(folders "")
    endif()
    set(${out_prefix}_unknown_${kind} "")
    foreach(option IN LISTS options folders)
      if(option MATCHES "${open}" AND (option MATCHES "${pattern}" OR option IN_LIST folders))
        _cudastack_observe_in_words(text "${option}")
        list(APPEND ${out_prefix}_unknown_${kind} "${text}")
      endif()
    endforeach()
  endforeach()
  list(FILTER ${out_prefix}_library EXCLUDE REGEX "${open}")
  return(
    PROPAGATE
      ${out_prefix}_library
      ${out_prefix}_runpath
      ${out_prefix}_name
      ${out_prefix}_kind
      ${out_prefix}_unknown_library
      ${out_prefix}_unknown_runpath
  )
endfunction()
