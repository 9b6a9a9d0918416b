# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes or updates ``CudaStack::<name>`` for a program of the toolkit.

::

  _cudastack_emit_program(<name> <file>)
#]=]
function(_cudastack_emit_program name file)
  if(NOT TARGET CudaStack::${name})
    add_executable(CudaStack::${name} IMPORTED GLOBAL)
  endif()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_EMITTED CudaStack::${name})
  set_target_properties(CudaStack::${name} PROPERTIES IMPORTED_LOCATION "${file}")
endfunction()
