# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Last step: what the programs of ours say.

::

  _cudastack_look_probe()
#]=]
function(_cudastack_look_probe)
  _cudastack_core_load_stage(probe)
  set(sources "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../probe/src")
  _cudastack_probe_inspector("${sources}/inspector.cpp")
  _cudastack_inspect_unloaded_driver()
  _cudastack_inspect_driver_branch()
  _cudastack_look_wanted_cublas()
  _cudastack_inspect_cudnn_known_bad()
  _cudastack_probe_kernel("${sources}/kernel.cu")
  _cudastack_probe_convolution("${sources}/cudnn.cpp")
  _cudastack_probe_level()
endfunction()
