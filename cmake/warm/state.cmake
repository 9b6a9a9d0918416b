# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the files of a stack and the driver are like now, as one text.

::

  _cudastack_warm_state(<out_text> <encoded paths>)

The driver's files in ``/proc`` have no time that means anything, so their text and the names of the devices are taken.
#]=]
function(_cudastack_warm_state out_text paths)
  _cudastack_core_state_of(result_text "${paths}")
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
  string(APPEND result_text "${devices}\n")
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
