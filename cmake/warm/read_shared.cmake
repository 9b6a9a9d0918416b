# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The code that another tree of this user has shared under a name; empty where there is none, or not all of it.

::

  _cudastack_warm_read_shared(<out_code> <key>)

To be evaluated and not included: the build system would wait for a file of the user's cache.
#]=]
function(_cudastack_warm_read_shared out_code key)
  set(result_code "")
  _cudastack_core_kept(file "${key}")
  if(file)
    file(READ "${file}" result_code)
    if(NOT result_code MATCHES "\n# end\n$")
      set(result_code "")
    endif()
  endif()
  set(${out_code} "${result_code}")
  return(PROPAGATE ${out_code})
endfunction()
