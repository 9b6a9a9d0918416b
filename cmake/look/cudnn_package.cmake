# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The door ``find_package(CudnnStrict)``.

::

  _cudastack_look_cudnn_package(<out_reason>)

Reads the ``CudnnStrict_FIND_...`` variables of the caller and sets the documented results there (``look/cudnn_results.cmake``). ``<out_reason>``: why this cuDNN is not taken, in
the words of the findings. Raises nothing. What ``find_package(CudaStack)`` knows is left as it is: this look has a fact store of its own.
#]=]
function(_cudastack_look_cudnn_package out_reason)
  _cudastack_core_load_stage(request)
  _cudastack_request_options(reason)
  set(state _CUDASTACK_FACTS _CUDASTACK_TEXTS _CUDASTACK_SAID _CUDASTACK_DRIVER_ANSWER)
  foreach(property IN LISTS state)
    get_property(before${property} GLOBAL PROPERTY ${property})
    set_property(GLOBAL PROPERTY ${property} "")
  endforeach()
  set(verified FALSE)
  if(NOT reason)
    _cudastack_look_cudnn(verdicts)
    _cudastack_look_tell_cudnn(verified reason "${verdicts}")
  endif()
  if(verified)
    _cudastack_core_load_stage(emit)
    _cudastack_core_load_facts()
    _cudastack_emit_cudnn_targets(reason)
    if(reason)
      set(verified FALSE)
    endif()
  endif()
  _cudastack_look_cudnn_results("${verified}")
  foreach(property IN LISTS state)
    set_property(GLOBAL PROPERTY ${property} "${before${property}}")
  endforeach()
  set(${out_reason} "${reason}")
  _cudastack_look_cudnn_result_names(names)
  return(PROPAGATE ${out_reason} ${names})
endfunction()
