# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
First step of an examination: what was asked for, and which nvcc that is. Starts nothing but the candidates' ``--version``.

::

  _cudastack_look_choose()
#]=]
function(_cudastack_look_choose)
  _cudastack_request_architectures()
  _cudastack_discover_nvcc()
endfunction()
