# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Writes the files that another tree of this user has shared into this one.

::

  _cudastack_warm_unpack()

The variables ``shared_...`` are the caller's.
#]=]
function(_cudastack_warm_unpack)
  set(number 0)
  foreach(file IN LISTS shared_files)
    math(EXPR number "${number} + 1")
    string(REPLACE "@CUDASTACK_TREE@" "${CMAKE_BINARY_DIR}" content "${shared_${number}}")
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/CudaStack/${file}" CONTENT "@content@" @ONLY)
  endforeach()
endfunction()
