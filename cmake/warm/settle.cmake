# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Keeps what stands under the names of ``finder_entries.cmake`` at the end of a configure, where that is what the snapshot expects: the
next one need only see that it is the same.

::

  _cudastack_warm_settle()
#]=]
function(_cudastack_warm_settle)
  get_property(name GLOBAL PROPERTY _CUDASTACK_SNAPSHOT)
  set(file "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}")
  if(name AND NOT EXISTS "${file}.settled" AND EXISTS "${file}.cmake")
    include("${file}.cmake")
    _cudastack_warm_finders_hold(holds "${snapshot_finders}" "${snapshot_known}")
    set(hash "")
    if(holds)
      _cudastack_warm_finder_text(hash)
    endif()
    file(WRITE "${file}.settled" "${hash}")
  endif()
endfunction()
