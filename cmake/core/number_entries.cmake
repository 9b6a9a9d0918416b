# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Numbers the entries of one search variable; see ``search_entries.cmake`` for the form.

::

  _cudastack_core_number_entries(<out_entries> <variable> <source> <folders>)

The only entry of a variable that is no search path has no number. PATH as a *prefix* for libraries and headers is CMake's own rule (``/x/bin`` in PATH makes ``/x`` a prefix) and stays
with the caller.
#]=]
function(_cudastack_core_number_entries out_entries variable source folders)
  set(result_entries "")
  set(kind folder)
  if(variable MATCHES "PREFIX_PATH$")
    set(kind prefix)
  endif()
  list(LENGTH folders count)
  set(number 0)
  foreach(folder IN LISTS folders)
    math(EXPR number "${number} + 1")
    set(shown "${number}")
    if(count EQUAL 1 AND NOT variable MATCHES "PATH$")
      set(shown "")
    endif()
    if(NOT folder STREQUAL "")
      _cudastack_core_encode(folder "${folder}")
      list(APPEND result_entries "${kind}|${source}|${variable}|${shown}|${folder}")
    endif()
  endforeach()
  set(${out_entries} "${result_entries}")
  return(PROPAGATE ${out_entries})
endfunction()
