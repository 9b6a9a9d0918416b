# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The project's CUDA flags: those of the language, or that it will begin with.

::

  _cudastack_probe_cuda_flags(<out_flags>)

A list of encoded elements, from ``CMAKE_CUDA_FLAGS`` or else ``CUDAFLAGS`` of the environment.
#]=]
function(_cudastack_probe_cuda_flags out_flags)
  set(line "$ENV{CUDAFLAGS}")
  if(DEFINED CMAKE_CUDA_FLAGS)
    set(line "${CMAKE_CUDA_FLAGS}")
  endif()
  # An unpaired bracket or a semicolon would break the list that separate_arguments makes.
  string(REPLACE "%" "%25" line "${line}")
  string(REPLACE "[" "%5B" line "${line}")
  string(REPLACE "]" "%5D" line "${line}")
  string(REPLACE ";" "%3B" line "${line}")
  separate_arguments(words UNIX_COMMAND "${line}")
  set(result_flags "")
  foreach(word IN LISTS words)
    string(REPLACE "\\" "%5C" word "${word}")
    list(APPEND result_flags "${word}")
  endforeach()
  set(${out_flags} "${result_flags}")
  return(PROPAGATE ${out_flags})
endfunction()
