# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the inspector is asked about libraries: cudart, other shared ones where a component wants them, cuDNN; where cuDNN is wanted alone, that.

::

  _cudastack_probe_inspector_tasks(<out_tasks>)

A list of encoded arguments. The facts are variables of the caller.
#]=]
function(_cudastack_probe_inspector_tasks out_tasks)
  set(tasks "")
  if(DEFINED lib.cudart.path AND NOT DEFINED request.alone)
    _cudastack_core_encode(file "${lib.cudart.path}")
    list(APPEND tasks load lib.cudart cudart "${file}")
  endif()
  foreach(name IN ITEMS cublas cublaslt nvrtc)
    if(DEFINED lib.${name}.path AND NOT DEFINED request.alone AND (DEFINED request.${name} OR DEFINED request.cudnn))
      _cudastack_core_encode(file "${lib.${name}.path}")
      list(APPEND tasks load lib.${name} ${name} "${file}")
    endif()
  endforeach()
  foreach(name IN LISTS request.libraries)
    string(TOLOWER "lib.${name}" subject)
    if(NOT name MATCHES "^(cudart|cublas|cublasLt|nvrtc)$" AND "${${subject}.path}" MATCHES "\\.so$")
      _cudastack_core_encode(file "${${subject}.path}")
      list(APPEND tasks load ${subject} plain "${file}")
    endif()
  endforeach()
  if(DEFINED request.cudnn AND DEFINED cudnn.library.path)
    _cudastack_core_encode(file "${cudnn.library.path}")
    list(APPEND tasks load cudnn.library cudnn "${file}")
    if("${lib.nvrtc.path}" MATCHES "\\.so$")
      _cudastack_core_encode(file "${lib.nvrtc.path}")
      list(PREPEND tasks --nvrtc "${file}")
    endif()
  endif()
  if(tasks AND "${gpu.wish}" STREQUAL "OFF")
    list(PREPEND tasks --driver off)
  endif()
  set(${out_tasks} "${tasks}")
  return(PROPAGATE ${out_tasks})
endfunction()
