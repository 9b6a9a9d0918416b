# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes generator expressions apart as far as their value is certain.

::

  _cudastack_observe_unwrap(<out_items> <items> <kind>...)

The content of the expressions ``<kind>`` is dropped, besides what is never built (``INSTALL_INTERFACE``, ``COMPILE_ONLY``).
An expression that cannot be known before the build system is generated stays one item, its signs ``$< > ;`` replaced by the
control characters 1 2 3. The marks that CMake puts around the items of another directory are taken out.
#]=]
function(_cudastack_observe_unwrap out_items items)
  string(ASCII 1 open)
  string(ASCII 2 close)
  string(ASCII 3 separator)
  list(JOIN ARGN "|" dropped)
  string(REGEX REPLACE "(^|:|;)::@(\\([^)]*\\))?" "\\1" items "${items}")
  while(items MATCHES "\\$<[^$<>]*>")
    set(before "${items}")
    string(REGEX REPLACE "\\$<(INSTALL_INTERFACE|COMPILE_ONLY|0|${dropped}):[^$<>]*>" "" items "${items}")
    string(
      REGEX REPLACE "\\$<(LINK_ONLY|BUILD_INTERFACE|BUILD_LOCAL_INTERFACE|TARGET_NAME|1):([^$<>]*)>"
      "\\2"
      items
      "${items}"
    )
    if(items MATCHES "\\$<LINK_(LIBRARY|GROUP):[^,$<>]*,([^$<>]*)>")
      string(REPLACE "," ";" content "${CMAKE_MATCH_2}")
      string(REPLACE "${CMAKE_MATCH_0}" "${content}" items "${items}")
    endif()
    if(items STREQUAL before)
      string(REGEX MATCH "\\$<([^$<>]*)>" expression "${items}")
      string(REPLACE ";" "${separator}" content "${CMAKE_MATCH_1}")
      string(REPLACE "${expression}" "${open}${content}${close}" items "${items}")
    endif()
  endwhile()
  set(${out_items} "${items}")
  return(PROPAGATE ${out_items})
endfunction()
