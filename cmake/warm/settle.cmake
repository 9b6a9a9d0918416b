# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what stands under the names of ``finder_entries.cmake`` at the end of a configure, where that is what a snapshot expects: the
next one need only see that it is the same.

::

  _cudastack_warm_settle()
#]=]
function(_cudastack_warm_settle)
  get_property(names GLOBAL PROPERTY _CUDASTACK_SNAPSHOTS)
  foreach(name IN LISTS names)
    set(file "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}")
    if(EXISTS "${file}.settled" OR NOT EXISTS "${file}.cmake")
      continue()
    endif()
    include("${file}.cmake")
    _cudastack_warm_finders_hold(holds "${snapshot_finders}" "${snapshot_known}")
    set(hash "")
    if(holds)
      _cudastack_warm_finder_text(hash)
    endif()
    file(WRITE "${file}.settled" "${hash}")
  endforeach()
endfunction()
