# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Unsets in the caller the facts of a cuDNN header and library that nobody named, where one was named that is not there, or not whole.

::

  _cudastack_emit_forget_other_cudnn()
#]=]
function(_cudastack_emit_forget_other_cudnn)
  set(lost "")
  set(number 0)
  while(number LESS "${cudnn.candidate.count}")
    math(EXPR number "${number} + 1")
    set(item "cudnn.candidate.${number}")
    if("${${item}.chooser_variable}" MATCHES "^C[Uu][Dd][Nn][Nn]" AND NOT DEFINED ${item}.whole)
      set(lost 1)
    endif()
  endwhile()
  foreach(part IN ITEMS header library)
    if(lost AND NOT "${cudnn.${part}.chooser_variable}" MATCHES "^C[Uu][Dd][Nn][Nn]")
      foreach(field IN ITEMS folder path version loaded.cuda_release)
        unset(cudnn.${part}.${field})
        unset(cudnn.${part}.${field} PARENT_SCOPE)
      endforeach()
    endif()
  endforeach()
endfunction()
