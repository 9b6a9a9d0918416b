# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What a message shows of each device that a program of ours has worked on.

::

  _cudastack_probe_tested(<subject>)

Records ``<subject>.device.<n>``: path (its name), version (its compute capability), reason (what became of the program there).
#]=]
function(_cudastack_probe_tested subject)
  _cudastack_core_load_facts()
  set(number 0)
  while(number LESS "${${subject}.device.count}")
    math(EXPR number "${number} + 1")
    set(item "${subject}.device.${number}")
    set(name "GPU ${number}")
    if(DEFINED device.${number}.name)
      set(name "${device.${number}.name}")
    endif()
    set(reason "${${item}.outcome}")
    foreach(part IN ITEMS "" ".graph")
      if(DEFINED ${item}${part}.status)
        set(reason "${reason}: ${${item}${part}.call} says ${${item}${part}.status_name} (${${item}${part}.status})")
      elseif(DEFINED ${item}${part}.call)
        set(reason "${reason} in ${${item}${part}.call}")
      endif()
    endforeach()
    if(DEFINED ${item}.expected)
      string(APPEND reason " at ${${item}.wrong_at}: ${${item}.got} instead of ${${item}.expected}")
    elseif(DEFINED ${item}.largest_error AND ${item}.outcome STREQUAL "wrong-result")
      string(APPEND reason ", by ${${item}.largest_error}")
    endif()
    _cudastack_core_record("${item}" "path=${name}" "version=${device.${number}.capability}" "reason=${reason}")
  endwhile()
endfunction()
