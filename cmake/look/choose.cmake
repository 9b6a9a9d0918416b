# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Second step: which nvcc that is. Starts nothing but the candidates' ``--version``.

::

  _cudastack_look_choose()
#]=]
function(_cudastack_look_choose)
  _cudastack_core_load_stage(discover)
  _cudastack_discover_nvcc()
endfunction()
