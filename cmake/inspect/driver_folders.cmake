# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Where a driver's packages put libcuda and NVML, in the sysroot of the target.

::

  _cudastack_inspect_driver_folders(<out_folders>)
#]=]
function(_cudastack_inspect_driver_folders out_folders)
  set(processor "${CMAKE_HOST_SYSTEM_PROCESSOR}")
  if(NOT "${CMAKE_SYSTEM_PROCESSOR}" STREQUAL "")
    set(processor "${CMAKE_SYSTEM_PROCESSOR}")
  endif()
  set(sysroot "")
  if(NOT "${CMAKE_SYSROOT}" STREQUAL "")
    set(sysroot "${CMAKE_SYSROOT}")
  endif()
  set(result_folders "lib/${processor}-linux-gnu" lib64 lib lib/wsl/lib)
  list(TRANSFORM result_folders PREPEND "${sysroot}/usr/")
  set(${out_folders} "${result_folders}")
  return(PROPAGATE ${out_folders})
endfunction()
