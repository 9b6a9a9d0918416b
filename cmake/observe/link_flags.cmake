# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a target's link line says of folders, run-time paths and plain names; read once, see ``read_link_flags.cmake``.

::

  _cudastack_observe_link_flags(<out_prefix> <target>)
#]=]
function(_cudastack_observe_link_flags out_prefix target)
  set(
    fields
    library
    runpath
    name
    kind
    unknown_library
    unknown_runpath
  )
  get_property(known GLOBAL PROPERTY "_CUDASTACK_LINK_kind_${target}")
  if(NOT known)
    _cudastack_observe_read_link_flags(read "${target}")
    foreach(field IN LISTS fields)
      set_property(GLOBAL PROPERTY "_CUDASTACK_LINK_${field}_${target}" "${read_${field}}")
    endforeach()
  endif()
  foreach(field IN LISTS fields)
    get_property(${out_prefix}_${field} GLOBAL PROPERTY "_CUDASTACK_LINK_${field}_${target}")
  endforeach()
  list(TRANSFORM fields PREPEND "${out_prefix}_")
  return(PROPAGATE ${fields})
endfunction()
