# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The cuDNN header that a target compiles with in one language.

::

  _cudastack_observe_cudnn_header(<out_header> <out_doubt> <target> <language>)

The first in the compiler's order; empty where it cannot be known. ``<out_doubt>``: 1 where it would be another one if the target had its own include
folders as system folders. The facts are variables of the caller.
#]=]
function(_cudastack_observe_cudnn_header out_header out_doubt target language)
  set(names cudnn_version.h cudnn.h)
  set(result_header "")
  set(result_doubt "")
  _cudastack_observe_include_order(folders "${target}" ${language} own)
  _cudastack_observe_first_header(folder "${folders}" ${names})
  if(folder MATCHES "^/")
    foreach(name IN LISTS names)
      if(EXISTS "${folder}/${name}" AND result_header STREQUAL "")
        set(result_header "${folder}/${name}")
      endif()
    endforeach()
    _cudastack_observe_header_doubt(doubt chooser "${target}" ${language} "${folder}" ${names})
    if(doubt STREQUAL "system")
      set(result_doubt 1)
    endif()
  endif()
  set(${out_header} "${result_header}")
  set(${out_doubt} "${result_doubt}")
  return(PROPAGATE ${out_header} ${out_doubt})
endfunction()
