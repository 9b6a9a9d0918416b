# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The processor that is built for.

::

  _cudastack_discover_processor(<out_processor>)

Before a language is on CMake may not have said it: then that of this machine.
#]=]
function(_cudastack_discover_processor out_processor)
  set(result_processor "${CMAKE_SYSTEM_PROCESSOR}")
  if(result_processor STREQUAL "")
    cmake_host_system_information(RESULT result_processor QUERY OS_PLATFORM)
  endif()
  set(${out_processor} "${result_processor}")
  return(PROPAGATE ${out_processor})
endfunction()
