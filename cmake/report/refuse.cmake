# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Raises because of a wrong use of CudaStack itself.

::

  _cudastack_report_refuse(<reason>)
#]=]
function(_cudastack_report_refuse reason)
  message(FATAL_ERROR "${reason}.")
endfunction()
