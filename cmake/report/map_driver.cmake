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
  if("${gpu.wish}" STREQUAL "OFF")
    string(APPEND result_text "not asked (CUDASTACK_GPU is OFF)")
  elseif(NOT DEFINED driver.outcome)
    string(APPEND result_text "not known (the driver was not asked)")
  else()
    string(APPEND result_text "${driver.outcome}")
    if(NOT driver.outcome STREQUAL "ok")
      _cudastack_core_driver_reason(title why)
      string(APPEND result_text " (${title})")
    endif()
  endif()
  if(DEFINED driver.cuda_release)
    string(APPEND result_text ", supports CUDA up to ${driver.cuda_release}")
    if(DEFINED driver.cuda_release_source)
      string(APPEND result_text " (by ${driver.cuda_release_source})")
    endif()
    if("${rule.cs_driver_002}" MATCHES "^(note|broken)$")
      string(APPEND result_text ": too old for CUDA ${nvcc.release}")
    endif()
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
