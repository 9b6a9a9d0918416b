# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Looks for ``find_package(CudnnStrict)``, where no snapshot holds, and keeps what it found.

::

  _cudastack_look_cudnn_package(<out_verified> <out_reason> <out_facts> <name> <shared key>)

Reads the ``CudnnStrict_FIND_...`` variables of the caller. ``<out_facts>``: the facts, which are set in the caller. ``<out_reason>``: why this cuDNN is not taken. Raises
nothing. What ``find_package(CudaStack)`` knows is left as it is: this look has a fact store of its own.
#]=]
function(
  _cudastack_look_cudnn_package
  out_verified
  out_reason
  out_facts
  name
  key
)
  _cudastack_core_load_stage(request)
  _cudastack_request_options(reason)
  set(state _CUDASTACK_FACTS _CUDASTACK_TEXTS _CUDASTACK_SAID _CUDASTACK_DRIVER_ANSWER)
  foreach(property IN LISTS state)
    get_property(before${property} GLOBAL PROPERTY ${property})
    set_property(GLOBAL PROPERTY ${property} "")
  endforeach()
  set(verified FALSE)
  file(REMOVE "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.cmake")
  if(NOT reason)
    _cudastack_look_cudnn(verdicts)
    _cudastack_look_tell_cudnn(verified reason "${verdicts}")
    if(verified)
      _cudastack_look_keep_cudnn("${name}" "${key}")
    endif()
  endif()
  get_property(names GLOBAL PROPERTY _CUDASTACK_FACTS)
  list(TRANSFORM names REPLACE "=.*$" "")
  _cudastack_core_load_facts()
  foreach(property IN LISTS state)
    set_property(GLOBAL PROPERTY ${property} "${before${property}}")
  endforeach()
  set(${out_verified} "${verified}")
  set(${out_reason} "${reason}")
  set(${out_facts} "${names}")
  return(PROPAGATE ${out_verified} ${out_reason} ${out_facts} ${names})
endfunction()
