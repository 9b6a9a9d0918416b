# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes ready for a look in the middle of a configure that was answered from what an earlier one has kept: functions and facts.

::

  _cudastack_warm_restore_facts()
#]=]
function(_cudastack_warm_restore_facts)
  _cudastack_core_load_stage(core look)
  get_property(facts GLOBAL PROPERTY _CUDASTACK_FACTS)
  if("${facts}" STREQUAL "")
    get_property(name GLOBAL PROPERTY _CUDASTACK_SNAPSHOT)
    # No file(STRINGS), which cuts at letters beyond ASCII.
    file(READ "${CMAKE_BINARY_DIR}/CudaStack/snapshot/${name}.facts" facts)
    string(REGEX REPLACE "\n$" "" facts "${facts}")
    string(REPLACE "\n" ";" facts "${facts}")
    set_property(GLOBAL PROPERTY _CUDASTACK_FACTS "${facts}")
  endif()
endfunction()
