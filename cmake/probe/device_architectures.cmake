# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Architectures for the devices of this machine, or where there is none the oldest that nvcc lists, as machine code and PTX: ptxas is tried too.

::

  _cudastack_probe_device_architectures(<out_architectures> <out_source>)

A device that is newer than nvcc gets PTX of the newest that nvcc lists; one that nvcc has dropped gets nothing.
``<out_source>`` is ``devices`` or ``oldest``. The facts are variables of the caller.
#]=]
function(_cudastack_probe_device_architectures out_architectures out_source)
  set(result_architectures "")
  set(result_source devices)
  set(known "${nvcc.architectures}")
  string(REGEX MATCH "[0-9]+$" newest "${known}")
  set(number 0)
  while(number LESS "${device.count}")
    math(EXPR number "${number} + 1")
    string(REPLACE "." "" capability "${device.${number}.capability}")
    if(capability IN_LIST known)
      list(APPEND result_architectures "${capability}-real")
    elseif(newest AND capability GREATER newest)
      list(APPEND result_architectures "${newest}-virtual")
    endif()
  endwhile()
  list(REMOVE_DUPLICATES result_architectures)
  if(NOT result_architectures AND known)
    list(GET known 0 oldest)
    set(result_architectures "${oldest}")
    set(result_source oldest)
  endif()
  set(${out_architectures} "${result_architectures}")
  set(${out_source} "${result_source}")
  return(PROPAGATE ${out_architectures} ${out_source})
endfunction()
