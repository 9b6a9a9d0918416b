# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Which fact tells the version of the cuBLASLt that cuDNN loads.

::

  _cudastack_core_wanted_cublas(<out_fact> <out_show>)

``<out_fact>`` is empty where it loads none, and a fact that is not there where nobody has looked. ``<out_show>``: the pair for SHOW. The facts are variables of the caller.
#]=]
function(_cudastack_core_wanted_cublas out_fact out_show)
  set(result_fact "")
  set(result_show "")
  set(number 0)
  while(DEFINED cudnn.library.loaded.wants.count AND number LESS cudnn.library.loaded.wants.count)
    math(EXPR number "${number} + 1")
    set(item "cudnn.library.loaded.wants.${number}")
    if("${${item}.library}" STREQUAL "cublasLt")
      set(result_fact "${item}.version")
      set(result_show cuBLASLt "${item}")
      # Wheels have no version in the name; the library itself says it, where it was loaded too.
      if(DEFINED lib.cublaslt.loaded.version AND "${${item}.real}" STREQUAL "${lib.cublaslt.loaded.real}")
        set(result_fact lib.cublaslt.loaded.version)
        set(result_show cuBLASLt lib.cublaslt.loaded)
      elseif("${${item}.outcome}" STREQUAL "missing" AND DEFINED lib.cublaslt.version)
        # What it does not find our targets link.
        set(result_fact lib.cublaslt.version)
        set(result_show cuBLASLt lib.cublaslt)
      endif()
    endif()
  endwhile()
  if(NOT DEFINED cudnn.library.loaded.wants.count)
    set(result_fact cudnn.library.loaded.wants.count)
  endif()
  set(${out_fact} "${result_fact}")
  set(${out_show} "${result_show}")
  return(PROPAGATE ${out_fact} ${out_show})
endfunction()
