# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether what a target links hands a library of CUDA or cuDNN on for use, so that its C++ sources may include their headers.

::

  _cudastack_observe_uses_cuda(<out_yes> <target>)
#]=]
function(_cudastack_observe_uses_cuda out_yes target)
  set(yes FALSE)
  get_property(names GLOBAL PROPERTY "_CUDASTACK_BY_OPTION_${target}")
  _cudastack_observe_behind(keys USAGE "${target}")
  foreach(key IN LISTS keys names)
    get_property(library GLOBAL PROPERTY "_CUDASTACK_LIBRARY_${key}")
    get_property(file GLOBAL PROPERTY "_CUDASTACK_FILE_OF_${key}")
    if(library OR file OR key MATCHES "CudaStack::")
      set(yes TRUE)
      break()
    endif()
  endforeach()
  set(${out_yes} "${yes}")
  return(PROPAGATE ${out_yes})
endfunction()
