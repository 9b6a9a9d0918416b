# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The architectures that ``kernel.cu`` is built for, and who says so.

::

  _cudastack_probe_kernel_architectures(<out_architectures> <out_source>)

``<out_architectures>``: a list as CMake spells it. ``<out_source>``: ``project`` (what somebody asked for, or the language has by
default), ``flags`` (the project's flags name them: nothing is added), ``devices``, ``oldest`` (no device is there: the oldest that nvcc
lists, as machine code and PTX). The facts are variables of the caller.
#]=]
function(_cudastack_probe_kernel_architectures out_architectures out_source)
  set(result_architectures "")
  set(result_source project)
  set(number 0)
  while(number LESS "${architecture.count}")
    math(EXPR number "${number} + 1")
    set(item "architecture.${number}")
    set(text "${${item}.text}")
    if(DEFINED ${item}.malformed)
      set(text "${${item}.meant}")
    endif()
    list(APPEND result_architectures ${text})
  endwhile()
  if(NOT result_architectures)
    _cudastack_probe_cuda_flags(flags)
    set(result_architectures "${CMAKE_CUDA_ARCHITECTURES}")
    if(
      CMAKE_CUDA_ARCHITECTURES STREQUAL "OFF"
      OR flags MATCHES "(^|;)--?(gencode|generate-code|arch|gpu-architecture)(=|;|$)"
    )
      set(result_architectures "")
      set(result_source flags)
    endif()
  endif()
  if(result_architectures STREQUAL "native" OR (NOT result_architectures AND result_source STREQUAL "project"))
    _cudastack_probe_device_architectures(result_architectures result_source)
  endif()
  set(${out_architectures} "${result_architectures}")
  set(${out_source} "${result_source}")
  return(PROPAGATE ${out_architectures} ${out_source})
endfunction()
