# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The flags of the user that a C++ program of ours keeps where the language is not on.

::

  _cudastack_probe_chosen_flags(<out_flags>)

A list of encoded elements, from ``CMAKE_CXX_FLAGS`` or else ``CXXFLAGS`` of the environment, and from the sysroot and
the target that a toolchain file names.
#]=]
function(_cudastack_probe_chosen_flags out_flags)
  set(line "$ENV{CXXFLAGS}")
  if(DEFINED CMAKE_CXX_FLAGS)
    set(line "${CMAKE_CXX_FLAGS}")
  endif()
  _cudastack_probe_kept_flags(flags "${line}")
  if(NOT "${CMAKE_SYSROOT}" STREQUAL "")
    _cudastack_core_encode(sysroot "${CMAKE_SYSROOT}")
    list(APPEND flags "--sysroot=${sysroot}")
  endif()
  if(NOT "${CMAKE_CXX_COMPILER_TARGET}" STREQUAL "")
    list(APPEND flags "--target=${CMAKE_CXX_COMPILER_TARGET}")
  endif()
  set(${out_flags} "${flags}")
  return(PROPAGATE ${out_flags})
endfunction()
