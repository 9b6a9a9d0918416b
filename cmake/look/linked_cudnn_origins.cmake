# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records of which release the cuDNNs are that targets link, and for which CUDA major they are built, as far as more than their name tells.

::

  _cudastack_look_linked_cudnn_origins()

Where the library is another one than was examined: how it reached the machine and by that its version (``evidence.cmake``), and ``cudnn.linked.<n>.cuda_major``: by the name or the version of the package that owns the file
(``nvidia-cudnn-cu12``, ``libcudnn9-cuda-13``, ``8.9.7.29-1+cuda12.2``), and not where something else has overwritten it. Nothing is loaded.
#]=]
function(_cudastack_look_linked_cudnn_origins)
  _cudastack_core_load_facts()
  set(number 0)
  while(DEFINED cudnn.linked.count AND number LESS cudnn.linked.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.linked.${number}")
    if("${${item}.real}" STREQUAL "${cudnn.library.loaded.real}")
      continue()
    endif()
    _cudastack_core_load_stage(origin)
    _cudastack_look_evidence("${item}")
    foreach(field IN ITEMS package version changed)
      _cudastack_core_get_fact(${field} "${item}.origin.${field}")
    endforeach()
    set(major "")
    if(package MATCHES "cudnn" AND NOT changed)
      if(package MATCHES "cudnn.*-cu(da-)?([0-9]+)")
        set(major "${CMAKE_MATCH_2}")
      elseif(version MATCHES "\\+cuda([0-9]+)")
        set(major "${CMAKE_MATCH_1}")
      endif()
    endif()
    _cudastack_core_record("${item}" "cuda_major=${major}")
  endwhile()
endfunction()
