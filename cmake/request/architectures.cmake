# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The architectures that somebody asked for, taken apart.

::

  _cudastack_request_architectures()

From CUDASTACK_ARCHITECTURES, else CMAKE_CUDA_ARCHITECTURES, else CUDAARCHS of the environment; what this package chose is no
wish. Records ``architecture.<n>`` (text, number, malformed, meant, chooser) with ``architecture.count`` and ``architecture.cmake``.
#]=]
function(_cudastack_request_architectures)
  set(variable "")
  foreach(name IN ITEMS CUDASTACK_ARCHITECTURES CMAKE_CUDA_ARCHITECTURES)
    _cudastack_core_variable_source(source "${name}")
    if(source MATCHES "option|project" AND NOT variable)
      set(variable "${name}")
      set(wish "${${name}}")
      set(chosen_source "${source}")
    endif()
  endforeach()
  if(NOT variable AND NOT "$ENV{CUDAARCHS}" STREQUAL "")
    set(variable CUDAARCHS)
    set(wish "$ENV{CUDAARCHS}")
    set(chosen_source environment)
  endif()
  if(NOT variable OR NOT wish)
    return()
  endif()
  # CMake passes over empty elements.
  list(REMOVE_ITEM wish "")
  set(number 0)
  foreach(item IN LISTS wish)
    math(EXPR number "${number} + 1")
    _cudastack_core_record_architecture(${number} "${item}" "${variable}" "${chosen_source}")
  endforeach()
  if(number EQUAL 1)
    _cudastack_core_record(architecture.1 alone=1)
  endif()
  _cudastack_core_record(architecture "count=${number}" "cmake=${CMAKE_VERSION}")
endfunction()
