# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Sorts the devices that a program of ours has worked on by what became of it there.

::

  _cudastack_core_tested_devices(<out_show> <out_doubtful> <out_device> <out_word> <subject> <evidence>)

``<subject>``: ``kernel`` or ``convolution``. ``<evidence>``: the outcomes that a device itself has shown. ``<out_show>``: the devices with such a one, as pairs for SHOW;
``<out_device>``: the number of the first, ``<out_word>``: its outcome with ``_`` for ``-``. ``<out_doubtful>``: what is missing of those that are neither broken nor ``ok``. The
facts are variables of the caller.
#]=]
function(
  _cudastack_core_tested_devices
  out_show
  out_doubtful
  out_device
  out_word
  subject
  evidence
)
  set(result_show "")
  set(result_doubtful "")
  set(result_device "")
  set(result_word "")
  set(number 0)
  while(DEFINED ${subject}.device.count AND number LESS ${subject}.device.count)
    math(EXPR number "${number} + 1")
    set(item "${subject}.device.${number}")
    if(NOT DEFINED ${item}.outcome)
      list(APPEND result_doubtful "${item}.outcome")
    elseif(${item}.outcome IN_LIST evidence)
      if(NOT result_show)
        set(result_device "${number}")
        string(REPLACE "-" "_" result_word "${${item}.outcome}")
      endif()
      list(APPEND result_show "device ${number}" "${item}")
    elseif(NOT ${item}.outcome STREQUAL "ok")
      list(APPEND result_doubtful "${item} (${${item}.outcome})")
    endif()
  endwhile()
  if(number EQUAL 0 AND DEFINED ${subject}.outcome)
    set(result_doubtful "a device (${${subject}.outcome})")
  elseif(number EQUAL 0)
    set(result_doubtful "${subject}.outcome")
  endif()
  set(${out_show} "${result_show}")
  set(${out_doubtful} "${result_doubtful}")
  set(${out_device} "${result_device}")
  set(${out_word} "${result_word}")
  return(PROPAGATE ${out_show} ${out_doubtful} ${out_device} ${out_word})
endfunction()
