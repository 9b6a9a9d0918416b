# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What stands under the names of ``finder_entries.cmake``: a list of ``name=hash``.

::

  _cudastack_warm_finder_values(<out_values>)

What this package chose itself counts as not set, and so does what the project found (``found_entries.cmake``).
#]=]
function(_cudastack_warm_finder_values out_values)
  _cudastack_warm_finder_entries(names)
  _cudastack_warm_wish(CMAKE_CUDA_COMPILER CMAKE_CUDA_COMPILER)
  set(result_values "")
  foreach(name IN LISTS names)
    set(value "${${name}}")
    _cudastack_core_found_by_project(found "${name}")
    if(found AND value STREQUAL "$CACHE{${name}}")
      set(value "")
    endif()
    string(MD5 value "${value}")
    list(APPEND result_values "${name}=${value}")
  endforeach()
  set(${out_values} "${result_values}")
  return(PROPAGATE ${out_values})
endfunction()
