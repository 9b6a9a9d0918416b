# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the map says about driver and devices.

::

  _cudastack_report_map_driver(<out_text>)

The facts are variables of the caller.
#]=]
function(_cudastack_report_map_driver out_text)
  set(result_text "")
  if("${inspector.class}" STREQUAL "not-run")
    string(
      APPEND result_text
      "\n  probe: cross-compiling, and no CMAKE_CROSSCOMPILING_EMULATOR runs what is built for the target: nothing was loaded\n"
    )
  elseif(DEFINED inspector.class AND NOT inspector.class STREQUAL "ran")
    string(
      APPEND result_text
      "\n  probe: the inspector gave no answer (${inspector.class}), so nothing was loaded; see ${inspector.log}\n"
    )
  endif()
  string(APPEND result_text "\n  driver: ")
  if(DEFINED driver.outcome)
    string(APPEND result_text "${driver.outcome}")
    if(driver.outcome STREQUAL "no-driver")
      string(APPEND result_text " (libcuda.so.1 is not there: this machine builds, it does not run)")
    elseif(driver.outcome STREQUAL "no-module")
      string(
        APPEND result_text
        " (a driver library is there, its kernel module is not loaded: this machine builds, it does not run)"
      )
    elseif(driver.outcome STREQUAL "stub")
      string(APPEND result_text " (libcuda.so.1 is the toolkit's stub, which is for linking only)")
    endif()
  else()
    string(APPEND result_text "not known (the driver was not asked)")
  endif()
  if(DEFINED driver.cuda_release)
    string(APPEND result_text ", supports CUDA up to ${driver.cuda_release}")
  endif()
  string(APPEND result_text "\n")
  set(number 0)
  while(number LESS "${device.count}")
    math(EXPR number "${number} + 1")
    set(item "device.${number}")
    string(
      APPEND result_text
      "  device ${number}: ${${item}.name}, compute capability ${${item}.capability}, ${${item}.memory_mib} MiB\n"
    )
  endwhile()
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
