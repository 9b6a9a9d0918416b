# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the driver is like now, as one text.

::

  _cudastack_warm_driver_state(<out_text>)

Its files in ``/proc`` have no time that means anything, so their text and the names of the devices are taken.
#]=]
function(_cudastack_warm_driver_state out_text)
  set(result_text "")
  foreach(path IN ITEMS "/proc/driver/nvidia/version" "/sys/module/nvidia/version")
    if(EXISTS "${path}")
      file(READ "${path}" text LIMIT 1000)
      string(APPEND result_text "${text}\n")
    endif()
  endforeach()
  file(
    GLOB devices
    "/dev/nvidia[0-9]*"
    "/dev/nvidia-uvm"
    "/dev/dxg"
    "/dev/nvhost-gpu"
    "/proc/driver/nvidia/gpus/*"
  )
  set(${out_text} "${result_text}${devices}")
  return(PROPAGATE ${out_text})
endfunction()
