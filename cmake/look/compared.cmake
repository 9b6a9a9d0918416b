# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Origins and versions of what the rules compare, before they judge it; the report asks for the rest.

::

  _cudastack_look_compared()

The facts are variables of the caller.
#]=]
function(_cudastack_look_compared)
  _cudastack_core_load_stage(origin)
  string(TOLOWER "${request.libraries}" names)
  list(TRANSFORM names PREPEND "lib.")
  set(
    subjects
    nvcc
    cicc
    ptxas
    header.cuda
    header.cudart
    lib.cudart
    lib.cudart_static
    lib.cublas
    lib.cublaslt
    lib.nvrtc
    cudnn.header
    cudnn.library
    ${names}
  )
  if(DEFINED request.alone)
    set(subjects cudnn.header cudnn.library)
  endif()
  set(number 0)
  while(number LESS "${cudnn.copy.count}")
    math(EXPR number "${number} + 1")
    if(NOT cudnn.copy.${number}.real STREQUAL cudnn.library.real)
      list(APPEND subjects cudnn.copy.${number})
    endif()
  endwhile()
  list(REMOVE_DUPLICATES subjects)
  foreach(subject IN LISTS subjects)
    if(DEFINED ${subject}.path)
      _cudastack_look_evidence("${subject}")
    endif()
  endforeach()
endfunction()
