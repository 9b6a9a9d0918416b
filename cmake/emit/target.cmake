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
  list(REMOVE_DUPLICATES include_dirs)
  set(libraries ${file} ${dependencies})
  if(file MATCHES "\\.a$")
    # CMake puts an archive before those that it needs only where it knows both as targets.
    if(NOT TARGET ${target})
      add_library(${target} STATIC IMPORTED GLOBAL)
    endif()
    set_target_properties(${target} PROPERTIES IMPORTED_LOCATION "${file}")
    set(libraries ${dependencies})
  elseif(NOT TARGET ${target})
    add_library(${target} INTERFACE IMPORTED GLOBAL)
  endif()
  set_property(GLOBAL APPEND PROPERTY _CUDASTACK_EMITTED ${target})
  set_target_properties(
    ${target}
    PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "${include_dirs}" INTERFACE_LINK_LIBRARIES "${libraries}"
  )
endfunction()
