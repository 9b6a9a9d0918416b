# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Names architectures where ``native`` finds none.

::

  _cudastack_report_fix_native_architecture(<out_command> <unused>)

Those of the GPUs that a variable hides, as far as this nvcc takes them; else the first of every major that nvcc lists, as machine
code, and the newest of these as PTX too: a program for any GPU, which is what a machine without one has to build.
#]=]
function(_cudastack_report_fix_native_architecture out_command unused)
  set(wish "")
  set(number 0)
  while(DEFINED driver.hidden.count AND number LESS driver.hidden.count)
    math(EXPR number "${number} + 1")
    string(REPLACE "." "" capability "${driver.hidden.${number}.capability}")
    if(capability IN_LIST nvcc.architectures)
      list(APPEND wish "${capability}-real")
    endif()
  endwhile()
  list(REMOVE_DUPLICATES wish)
  if(NOT wish)
    set(last_major "")
    foreach(capability IN LISTS nvcc.architectures)
      string(REGEX REPLACE ".$" "" major "${capability}")
      if(NOT major STREQUAL last_major)
        list(APPEND wish "${capability}-real")
        set(newest "${capability}")
      endif()
      set(last_major "${major}")
    endforeach()
    list(TRANSFORM wish REPLACE "^${newest}-real$" "${newest}")
  endif()
  _cudastack_report_architectures_command(result_command "${wish}")
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
