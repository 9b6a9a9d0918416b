# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes or updates one ``CudaStack::`` target.

::

  _cudastack_emit_target(<name> <file or empty> <include folders> <dependencies>)
#]=]
function(_cudastack_emit_target name file include_dirs dependencies)
  set(target "CudaStack::${name}")
  if(NOT TARGET ${target})
    add_library(${target} INTERFACE IMPORTED GLOBAL)
  endif()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_EMITTED ${target})
  list(REMOVE_DUPLICATES include_dirs)
  set(libraries ${file} ${dependencies})
  set_target_properties(
    ${target}
    PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${include_dirs}" INTERFACE_LINK_LIBRARIES "${libraries}"
  )
endfunction()
