# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes ``CudaStack::<name>`` for one library of the toolkit, with what has to be linked with it.

::

  _cudastack_emit_library(<name> <subject>)

The facts are variables of the caller.
#]=]
function(_cudastack_emit_library name subject)
  set(file "${${subject}.path}")
  if(DEFINED toolkit.farm)
    set(file "${${subject}.real}")
  endif()
  if(name STREQUAL "bin2c")
    _cudastack_emit_program(bin2c "${file}")
    return()
  endif()
  set(include_dirs "${toolkit.include_dirs}")
  if(file MATCHES "^(.*/(extras/CUPTI|compute-sanitizer))/")
    list(PREPEND include_dirs "${CMAKE_MATCH_1}/include")
  elseif(name STREQUAL "nvtx3")
    set(file "")
  elseif(name MATCHES "^(cuda_driver|nvml)$")
    _cudastack_emit_link_script(file "${name}" "${file}")
  endif()
  set(others "")
  _cudastack_core_library_needs(needed dependencies "${name}")
  foreach(other IN LISTS needed)
    string(TOLOWER "lib.${other}" other_subject)
    if(DEFINED ${other_subject}.path)
      list(APPEND others "CudaStack::${other}")
    endif()
  endforeach()
  _cudastack_emit_target("${name}" "${file}" "${include_dirs}" "${others};${dependencies}")
endfunction()
