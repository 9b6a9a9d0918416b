# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a cache entry holds what the project itself found in an earlier configure of this tree, or before in this one.

::

  _cudastack_core_found_by_project(<out_yes> <variable>)

``warm/found_entries.cmake`` keeps the value; what is another one by now somebody has set.
#]=]
function(_cudastack_core_found_by_project out_yes variable)
  set(${out_yes} FALSE)
  if(
    DEFINED CACHE{_CUDASTACK_FOUND_${variable}}
    AND "$CACHE{_CUDASTACK_FOUND_${variable}}" STREQUAL "$CACHE{${variable}}"
  )
    set(${out_yes} TRUE)
  endif()
  return(PROPAGATE ${out_yes})
endfunction()
