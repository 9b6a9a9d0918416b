# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Ends a case that this machine cannot run.

::

  cudastack_test_skip(<reason>)

CTest counts the test as skipped. On a build server only a reason that starts with ``no GPU`` is let pass.
#]=]
function(cudastack_test_skip reason)
  message(NOTICE "SKIPPED: ${reason}")
  # Below CMake 3.29 there is no quiet way to end a script from inside a function.
  message(FATAL_ERROR "  the case ends here")
endfunction()
