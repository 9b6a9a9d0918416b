# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A path with all links resolved.

::

  _cudastack_core_real_path(<out_real> <path>)

Empty where the path leads nowhere (a dangling link, for one).
#]=]
function(_cudastack_core_real_path out_real path)
  set(result_real "")
  if(EXISTS "${path}")
    file(REAL_PATH "${path}" result_real)
  endif()
  set(${out_real} "${result_real}")
  return(PROPAGATE ${out_real})
endfunction()
