# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
FindCUDAToolkit has set its result and is about to make its targets. A callback of ``variable_watch``.

::

  _cudastack_warm_finder(<variable> <access> [<value> <file> <stack>])

After a failure inside of that module there is no late look, so it is looked at here.
#]=]
function(_cudastack_warm_finder variable access)
  if(access STREQUAL "MODIFIED_ACCESS" AND "${ARGV2}")
    _cudastack_warm_restore_facts()
    _cudastack_look_finder()
  endif()
endfunction()
