# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Third step: what all that is, as files and by asking the tools.

::

  _cudastack_look_inspect()
#]=]
function(_cudastack_look_inspect)
  _cudastack_core_load_stage(inspect)
  _cudastack_look_toolkit()
  _cudastack_inspect_driver_files()
endfunction()
