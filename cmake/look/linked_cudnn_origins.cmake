# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Records for which CUDA major the cuDNNs are built that targets link, as far as a ledger tells.

::

  _cudastack_look_linked_cudnn_origins()

``cudnn.linked.<n>.cuda_major``, where the library is another one than was examined: by the name or the version of the package that owns the file
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
    _cudastack_origin_of_file(claim "${${item}.path}")
    set(major "")
    if(NOT ";${claim}" MATCHES ";changed=")
      if(";${claim};" MATCHES ";package=[^;]*cudnn[^;]*-cu(da-)?([0-9]+)[^;]*;")
        set(major "${CMAKE_MATCH_2}")
      elseif(";${claim};" MATCHES ";package=[^;]*cudnn.*;version=[^;]*\\+cuda([0-9]+)")
        set(major "${CMAKE_MATCH_1}")
      endif()
    endif()
    _cudastack_core_record(cudnn.linked.${number} "cuda_major=${major}")
  endwhile()
endfunction()
