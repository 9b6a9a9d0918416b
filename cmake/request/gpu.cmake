# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a GPU is wanted on this machine: CUDASTACK_GPU.

::

  _cudastack_request_gpu(<out_reason>)

``AUTO``, the default: the driver is asked, and a machine without one builds. ``REQUIRED``: what keeps a program from running here
stops. ``OFF``: the driver is not asked. Records ``gpu`` (wish, chooser). ``<out_reason>``: the value is none of these; a typing error
must not turn a demand off.
#]=]
function(_cudastack_request_gpu out_reason)
  set(reason "")
  set(wish AUTO)
  set(source default)
  if(NOT "${CUDASTACK_GPU}" STREQUAL "")
    string(TOUPPER "${CUDASTACK_GPU}" wish)
    _cudastack_core_variable_source(source CUDASTACK_GPU)
  endif()
  if(NOT wish MATCHES "^(AUTO|REQUIRED|OFF)$")
    set(reason "CUDASTACK_GPU is '${CUDASTACK_GPU}'; it can be AUTO, REQUIRED or OFF")
  endif()
  _cudastack_core_describe_chooser(chooser "${source}" CUDASTACK_GPU "")
  _cudastack_core_record(
    gpu
    "wish=${wish}"
    "path=${wish}"
    "chooser=${chooser}"
    "chooser_variable=CUDASTACK_GPU"
    "chooser_source=${source}"
  )
  set(${out_reason} "${reason}")
  return(PROPAGATE ${out_reason})
endfunction()
