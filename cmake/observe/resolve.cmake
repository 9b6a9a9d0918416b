# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What an item of a link line is, seen from a directory.

::

  _cudastack_observe_resolve(<out_key> <folder> <item>)

``<out_key>``: a target of the project by its name, an imported one by ``<folder>|<name>``, anything else by the item itself.
The first time that an imported target comes up its own links are followed; the first time that a library of CUDA comes up it is
kept as one.
#]=]
function(_cudastack_observe_resolve out_key folder item)
  set(name "${item}")
  if(TARGET "${name}")
    get_property(aliased TARGET "${name}" PROPERTY ALIASED_TARGET)
    if(aliased)
      set(name "${aliased}")
    endif()
    get_property(imported TARGET "${name}" PROPERTY IMPORTED)
    if(NOT imported)
      set_property(GLOBAL PROPERTY "_CUDASTACK_KEY_${folder}|${item}" "${name}")
      set(${out_key} "${name}")
      return(PROPAGATE ${out_key})
    endif()
  endif()
  _cudastack_observe_find_imported(key "${folder}" "${name}")
  if(key STREQUAL "")
    set(key "${item}")
  endif()
  set_property(GLOBAL PROPERTY "_CUDASTACK_KEY_${folder}|${item}" "${key}")
  get_property(seen GLOBAL PROPERTY "_CUDASTACK_SEEN_${key}")
  if(NOT seen)
    set_property(GLOBAL PROPERTY "_CUDASTACK_SEEN_${key}" 1)
    get_property(links GLOBAL PROPERTY "_CUDASTACK_LINKS_${key}")
    _cudastack_observe_keep_leaf("${key}" "${name}")
    _cudastack_observe_add_links(PASSED_BY "${key}" "${folder}" "${links}")
  endif()
  set(${out_key} "${key}")
  return(PROPAGATE ${out_key})
endfunction()
