# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Third step: what the programs of ours say.

::

  _cudastack_look_probe()
#]=]
function(_cudastack_look_probe)
  _cudastack_core_load_stage(probe)
  _cudastack_probe_inspector("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../probe/src/inspector.cpp")
endfunction()
