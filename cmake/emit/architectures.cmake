# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The architectures to offer, empty where nobody asked for a choice.

::

  _cudastack_emit_architectures(<out_architectures>)

CUDASTACK_ARCHITECTURES; with the component ``architectures`` those of the devices, else the oldest that nvcc lists, as PTX.
The facts are variables of the caller.
#]=]
function(_cudastack_emit_architectures out_architectures)
  set(result_architectures "")
  if(NOT "${CUDASTACK_ARCHITECTURES}" STREQUAL "")
    set(result_architectures "${CUDASTACK_ARCHITECTURES}")
  elseif(DEFINED request.architectures)
    set(number 0)
    while(number LESS "${device.count}")
      math(EXPR number "${number} + 1")
      string(REPLACE "." "" capability "${device.${number}.capability}")
      list(APPEND result_architectures "${capability}-real")
    endwhile()
    list(REMOVE_DUPLICATES result_architectures)
    if(NOT result_architectures AND DEFINED nvcc.architectures)
      list(GET nvcc.architectures 0 oldest)
      set(result_architectures "${oldest}-virtual")
    endif()
  endif()
  set(${out_architectures} "${result_architectures}")
  return(PROPAGATE ${out_architectures})
endfunction()
