# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the files of a stack are like now, as one text: size and time of each.

::

  _cudastack_warm_state(<out_text> <encoded paths>)

Links are followed; what is not there has neither. For a folder its time tells of every entry that came or went. The driver's files in
``/proc`` have no time that means anything, so their text and the names of the devices are taken.
#]=]
function(_cudastack_warm_state out_text paths)
  set(result_text "")
  foreach(path IN LISTS paths)
    if(path MATCHES "%")
      _cudastack_core_decode(path "${path}")
    endif()
    file(TIMESTAMP "${path}" time "%s.%f" UTC)
    set(size "")
    if(time AND NOT IS_DIRECTORY "${path}")
      file(SIZE "${path}" size)
    endif()
    string(APPEND result_text "${time} ${size}\n")
  endforeach()
  foreach(path IN ITEMS "/proc/driver/nvidia/version" "/sys/module/nvidia/version")
    if(EXISTS "${path}")
      file(READ "${path}" text LIMIT 1000)
      string(APPEND result_text "${text}\n")
    endif()
  endforeach()
  file(GLOB devices "/dev/nvidia[0-9]*" "/dev/dxg" "/dev/nvhost-gpu" "/proc/driver/nvidia/gpus/*")
  string(APPEND result_text "${devices}\n")
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
