# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The file beside a libcuda that a program would load from there, where it is a stub; else empty.

::

  _cudastack_core_loadable_stub(<out_path> <libcuda.so>)

``libcuda.so.1`` in the same folder, which really lies in a folder of stubs. Beside a driver's own development link it is the driver.
#]=]
function(_cudastack_core_loadable_stub out_path link)
  set(result_path "")
  cmake_path(REPLACE_FILENAME link libcuda.so.1 OUTPUT_VARIABLE path)
  if(EXISTS "${path}")
    _cudastack_core_real_path(real "${path}")
    if(real MATCHES "/stubs/[^/]*$")
      set(result_path "${path}")
    endif()
  endif()
  set(${out_path} "${result_path}")
  return(PROPAGATE ${out_path})
endfunction()
