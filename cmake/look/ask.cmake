# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
First step of an examination: what was asked for.

::

  _cudastack_look_ask()
#]=]
function(_cudastack_look_ask)
  _cudastack_request_architectures()
endfunction()
