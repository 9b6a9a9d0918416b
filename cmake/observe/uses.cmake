# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a target uses a library itself.

::

  _cudastack_observe_uses(<out_yes> <target> <key>)

It does where its own link line names the library, or something that hands the library on for use and not for linking only. What merely comes along
was compiled elsewhere.
#]=]
function(_cudastack_observe_uses out_yes target key)
  # A file may be what a plain name leads to.
  get_property(names GLOBAL PROPERTY "_CUDASTACK_NAMES_OF_${key}")
  get_property(keys GLOBAL PROPERTY "_CUDASTACK_BY_OPTION_${target}")
  _cudastack_observe_behind(more USAGE "${target}")
  list(APPEND keys ${more})
  set(yes FALSE)
  foreach(name IN ITEMS "${key}" ${names})
    if(name IN_LIST keys)
      set(yes TRUE)
    endif()
  endforeach()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
