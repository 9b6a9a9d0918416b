# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How far the stack was proven, and why not further.

::

  _cudastack_probe_level()

Records ``stack`` (level, level_reason). ``executed``: a kernel, and with the component cudnn a convolution, ran on every device with the
right result; the libraries that they ran with are of that level too. ``device``: the driver has listed devices. ``loaded``: the inspector has
run. ``asked``: nothing but the compiler answered.
#]=]
function(_cudastack_probe_level)
  _cudastack_core_load_facts()
  set(level asked)
  set(reason "")
  if(NOT "${inspector.class}" STREQUAL "ran")
    set(reason "the inspector gave no answer (${inspector.class})")
  elseif(NOT "${driver.outcome}" STREQUAL "ok")
    set(level loaded)
    set(reason "driver: ${driver.outcome}")
    if(NOT DEFINED driver.outcome)
      set(reason "the driver was not asked")
    endif()
  else()
    set(level device)
    foreach(subject IN ITEMS convolution kernel)
      if(DEFINED ${subject}.outcome AND NOT ${subject}.outcome STREQUAL "ok")
        set(reason "${subject}: ${${subject}.outcome}")
      endif()
    endforeach()
    if(NOT DEFINED request.kernels)
      set(reason "the component kernels was not asked for")
    elseif(NOT reason AND DEFINED kernel.outcome)
      set(level executed)
    elseif(NOT reason)
      set(reason "no kernel was built")
    endif()
  endif()
  _cudastack_core_record(stack "level=${level}" "level_reason=${reason}")
  set(proven "")
  if("${kernel.outcome}" STREQUAL "ok")
    list(APPEND proven driver.library lib.cudart.loaded)
  endif()
  if("${convolution.outcome}" STREQUAL "ok")
    list(APPEND proven cudnn.library.loaded)
  endif()
  foreach(subject IN LISTS proven)
    _cudastack_core_record("${subject}" level=executed)
  endforeach()
endfunction()
