# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what this look found out, so that the next configure of a tree where nothing has changed needs not look again.

::

  _cudastack_look_keep(<name> <found> <reason>)

Nothing of what may be another answer the next time.
#]=]
function(_cudastack_look_keep name found reason)
  # A device that was busy, or did not come back, may be another one the next time: it is worked on again.
  foreach(subject IN ITEMS kernel convolution)
    _cudastack_core_get_fact(count "${subject}.device.count")
    _cudastack_core_get_fact(outcome "${subject}.outcome")
    if(count AND NOT outcome STREQUAL "ok")
      return()
    endif()
  endforeach()
  # What a library lacks may come to any folder.
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  if(facts MATCHES "\\.lacking\\.name=")
    return()
  endif()
  _cudastack_look_kept_results(results "${found}")
  _cudastack_look_write_snapshot(text paths "${name}" "${results}" "${found}" "${reason}")
  set_property(GLOBAL PROPERTY _CUDASTACK_WATCHED "${paths}")
  set_property(GLOBAL PROPERTY _CUDASTACK_SNAPSHOT "${name}")
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_SNAPSHOTS "${name}")
  _cudastack_look_share_snapshot("${name}" "${text}" "${found}")
endfunction()
