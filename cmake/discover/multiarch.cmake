# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The name of Debian's folder for libraries of the machine that is built for.

::

  _cudastack_discover_multiarch(<out_name>)

CMake knows it once a language is on; before that by the processor.
#]=]
function(_cudastack_discover_multiarch out_name)
  set(result_name "${CMAKE_LIBRARY_ARCHITECTURE}")
  if(result_name STREQUAL "")
    _cudastack_discover_processor(processor)
    set(result_name "${processor}-linux-gnu")
  endif()
  set(${out_name} "${result_name}")
  return(PROPAGATE ${out_name})
endfunction()
