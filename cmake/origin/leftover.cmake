# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Why a registered wheel is not what it says, in words; empty where it is.

::

  _cudastack_origin_leftover(<out_reason> <site> <dist-info>)

By its libraries, where it has none by its first headers and tools. A RECORD that cannot be read, or has neither, says nothing, unless the version is
that of a placeholder.
#]=]
function(_cudastack_origin_leftover out_reason site ledger)
  set(result_reason "")
  set(record "${site}/${ledger}/RECORD")
  if(EXISTS "${record}")
    set(kind "libraries")
    file(STRINGS "${record}" lines REGEX "^nvidia/[^,]*[.](so[.0-9]*|a|dll|lib),")
    if(NOT lines)
      set(kind "files")
      file(STRINGS "${record}" lines LIMIT_COUNT 20 REGEX "^nvidia/[^,]*/(include|bin)/[^,]*,")
      list(FILTER lines EXCLUDE REGEX "[.]pyc?,|__pycache__")
    endif()
    list(LENGTH lines count)
    set(missing 0)
    set(changed 0)
    foreach(line IN LISTS lines)
      if(NOT line MATCHES "^([^,]*),.*,([0-9]*)$")
        continue()
      endif()
      set(recorded "${CMAKE_MATCH_2}")
      set(file "${site}/${CMAKE_MATCH_1}")
      set(size "${recorded}")
      if(NOT EXISTS "${file}")
        math(EXPR missing "${missing} + 1")
      else()
        file(SIZE "${file}" size)
      endif()
      if(NOT recorded STREQUAL "" AND NOT size EQUAL recorded)
        math(EXPR changed "${changed} + 1")
      endif()
    endforeach()
    if(count EQUAL 0 AND ledger MATCHES "-0[.]0[.]1([.]|$)")
      set(result_reason "a placeholder without content")
    elseif(missing GREATER 0 AND missing EQUAL count)
      set(result_reason "gone: all of its ${count} ${kind}")
    elseif(missing GREATER 0)
      set(result_reason "gone: ${missing} of its ${count} ${kind}")
    elseif(changed GREATER 0)
      set(result_reason "overwritten: ${changed} of its ${count} ${kind}")
    endif()
  endif()
  set(${out_reason} "${result_reason}")
  return(PROPAGATE ${out_reason})
endfunction()
