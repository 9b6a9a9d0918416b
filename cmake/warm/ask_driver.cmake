# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
What the inspector says of driver and devices now, as one hash; it is asked once a configure.

::

  _cudastack_warm_ask_driver(<out_hash> <program>)
#]=]
function(_cudastack_warm_ask_driver out_hash program)
  get_property(${out_hash} GLOBAL PROPERTY "_CUDASTACK_DRIVER_SAID_${program}")
  if("${${out_hash}}" STREQUAL "")
    _cudastack_core_run(answer COMMAND "${program}" driver TIMEOUT 90 ANSWER TARGET_SIDE)
    string(MD5 ${out_hash} "${answer_class}|${answer_facts}")
    set_property(GLOBAL PROPERTY "_CUDASTACK_DRIVER_SAID_${program}" "${${out_hash}}")
  endif()
  return(PROPAGATE ${out_hash})
endfunction()
