# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The one status line of a run.

::

  _cudastack_report_summary()

The facts are variables of the caller.
#]=]
function(_cudastack_report_summary)
  set(text "CUDA ${nvcc.version} in ${toolkit.root}")
  if(DEFINED cudnn.header.version)
    string(APPEND text ", cuDNN ${cudnn.header.version}")
  endif()
  set(driver "driver not asked")
  if(DEFINED driver.outcome)
    set(driver "driver: ${driver.outcome}")
  endif()
  if(DEFINED device.count AND device.count GREATER 0)
    set(driver "${device.count} GPU: ${device.1.name}")
  endif()
  if("${rule.cs_driver_002}" STREQUAL "note")
    string(APPEND driver " (too old for CUDA ${nvcc.release})")
  endif()
  if(DEFINED stack.level)
    string(APPEND driver ", proven: ${stack.level}")
  endif()
  _cudastack_report_speak(STATUS "CudaStack: ${text}, ${driver}")
endfunction()
