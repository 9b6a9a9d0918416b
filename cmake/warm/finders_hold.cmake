# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether what stands under the names of ``finder_entries.cmake`` is what stood there, or what was to be expected there.

::

  _cudastack_warm_finders_hold(<out_yes> <earlier> <known>)

``<earlier>``: the list of ``finder_values.cmake`` of then. ``<known>``: values, links resolved or not, that are expected as cache entries after a look, where
nothing was before; a ``...-NOTFOUND`` is nothing too.
#]=]
function(_cudastack_warm_finders_hold out_yes earlier known)
  set(result_yes TRUE)
  _cudastack_warm_finder_values(values)
  if(NOT values STREQUAL earlier)
    list(REMOVE_ITEM values ${earlier})
    foreach(item IN LISTS values)
      string(REGEX REPLACE "=.*" "" name "${item}")
      if(name IN_LIST known)
        continue()
      endif()
      string(MD5 nothing "")
      set(value "$CACHE{${name}}")
      set(real "${value}")
      if(EXISTS "${value}")
        file(REAL_PATH "${value}" real)
      endif()
      if(
        NOT "${name}=${nothing}" IN_LIST earlier
        OR NOT value STREQUAL "${${name}}"
        OR NOT (value IN_LIST known OR real IN_LIST known OR value MATCHES "-NOTFOUND$")
      )
        set(result_yes FALSE)
      endif()
    endforeach()
  endif()
  set(${out_yes} "${result_yes}")
  return(PROPAGATE ${out_yes})
endfunction()
