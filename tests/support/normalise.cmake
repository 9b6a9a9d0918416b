# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes out of a text what differs between machines.

::

  cudastack_test_normalise(<out_text> <text>)

``WORK_DIR``, the test cache and CudaStack's source folder become ``<work>``, ``<cache>`` and ``<source>``, also where
they are spelled with all links resolved.
#]=]
function(cudastack_test_normalise out_text text)
  cudastack_test_cache(cache)
  # The work folder may lie in the source folder or in the cache, and neither of these in it.
  foreach(name IN ITEMS work cache source)
    set(folder "${cache}")
    if(name STREQUAL "work")
      set(folder "${WORK_DIR}")
    elseif(name STREQUAL "source")
      set(folder "${CUDASTACK_SOURCE_DIR}")
    endif()
    file(REAL_PATH "${folder}" real)
    string(REPLACE "${real}" "<${name}>" text "${text}")
    string(REPLACE "${folder}" "<${name}>" text "${text}")
  endforeach()
  set(${out_text} "${text}")
  return(PROPAGATE ${out_text})
endfunction()
