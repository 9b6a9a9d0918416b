# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The architectures that the CUDA language took where nobody asked for any, and those that this package chose.

::

  _cudastack_observe_default_architectures(<out_architectures>)

CMake keeps its default in the cache, under a text of its own. A user who gives the same value has been heard before.
#]=]
function(_cudastack_observe_default_architectures out_architectures)
  set(result_architectures $CACHE{_CUDASTACK_CHOICE_CMAKE_CUDA_ARCHITECTURES})
  get_property(help CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY HELPSTRING)
  if("${help}" STREQUAL "CUDA architectures")
    list(APPEND result_architectures $CACHE{CMAKE_CUDA_ARCHITECTURES})
  endif()
  set(${out_architectures} "${result_architectures}")
  return(PROPAGATE ${out_architectures})
endfunction()
