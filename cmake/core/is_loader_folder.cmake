# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether the loader looks into a folder by itself, and last: a run-time path that names it would put it first.

::

  _cudastack_core_is_loader_folder(<out_bool> <folder>)

Source: ld.so(8), and the folders of Debian's multiarch.
#]=]
function(_cudastack_core_is_loader_folder out_bool folder)
  set(result_bool 0)
  if(folder MATCHES "^(/usr)?/lib(64|32)?(/[^/]*-linux-gnu[^/]*)?$")
    set(result_bool 1)
  endif()
  set(${out_bool} "${result_bool}")
  return(PROPAGATE ${out_bool})
endfunction()
