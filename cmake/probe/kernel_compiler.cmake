# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which compiler builds ``kernel.cu``, and with which flags besides the project's.

::

  _cudastack_probe_kernel_compiler(<out_compiler> <out_flags> <out_doubt>)

``<out_compiler>``: encoded; the language's where it is on, else the chosen nvcc; empty where it is no nvcc. ``<out_flags>``: a list of
encoded elements. ``<out_doubt>``: why there is no compiler, or why a failing one would prove nothing.
The facts are variables of the caller.
#]=]
function(_cudastack_probe_kernel_compiler out_compiler out_flags out_doubt)
  # A project may make errors of warnings; that an architecture will be dropped one day is none.
  set(result_flags -Wno-deprecated-gpu-targets)
  set(result_doubt "")
  _cudastack_core_encode(result_compiler "${nvcc.path}")
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  # Another directory may have it on: here nothing is known of its compiler then.
  if("CUDA" IN_LIST languages AND CMAKE_CUDA_COMPILER_LOADED)
    _cudastack_core_encode(result_compiler "${CMAKE_CUDA_COMPILER}")
    if(NOT CMAKE_CUDA_COMPILER_ID STREQUAL "NVIDIA")
      set(result_compiler "")
      set(result_doubt "the CUDA compiler is ${CMAKE_CUDA_COMPILER_ID}, not nvcc")
    endif()
  elseif(DEFINED clang.path)
    set(result_compiler "")
    set(result_doubt "the CUDA compiler is clang, not nvcc")
  else()
    set(host "")
    # One that flags name is named to nvcc already: twice, it would warn.
    if("${host.chooser_variable}" MATCHES "FLAGS$")
      set(host "")
    elseif(DEFINED host.chooser_variable)
      set(host "${host.path}")
    elseif(DEFINED host.alternative.path)
      set(host "${host.alternative.path}")
    endif()
    if(host)
      _cudastack_core_encode(host "${host}")
      list(APPEND result_flags -ccbin "${host}")
    endif()
    if("${CMAKE_CUDA_RUNTIME_LIBRARY}" MATCHES "^(Shared|None)$")
      string(TOLOWER "${CMAKE_CUDA_RUNTIME_LIBRARY}" runtime)
      list(APPEND result_flags "-cudart=${runtime}")
    endif()
    if(CMAKE_CROSSCOMPILING)
      set(result_doubt "what the CUDA language would add for the target is not known before it is on")
    endif()
  endif()
  # Nobody links the device code of this one program.
  _cudastack_probe_cuda_flags(project)
  if(project MATCHES "(^|;)(-dc|--?(rdc|relocatable-device-code)(=true|;true))(;|$)")
    list(APPEND result_flags -rdc=false)
  endif()
  set(${out_compiler} "${result_compiler}")
  set(${out_flags} "${result_flags}")
  set(${out_doubt} "${result_doubt}")
  return(PROPAGATE ${out_compiler} ${out_flags} ${out_doubt})
endfunction()
