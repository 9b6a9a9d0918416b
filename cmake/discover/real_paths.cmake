# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Paths with all links resolved, each as one element of a list.

::

  _cudastack_discover_real_paths(<out_paths> <paths>)

Both encoded. What leads nowhere stays as it is.
#]=]
function(_cudastack_discover_real_paths out_paths paths)
  set(result_paths "")
  foreach(path IN LISTS paths)
    _cudastack_core_decode(plain "${path}")
    _cudastack_core_real_path(real "${plain}")
    if(real)
      _cudastack_core_encode(path "${real}")
    endif()
    list(APPEND result_paths "${path}")
  endforeach()
  set(${out_paths} "${result_paths}")
  return(PROPAGATE ${out_paths})
endfunction()
