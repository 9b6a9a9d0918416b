# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
A generator expression as the project has written it; see ``unwrap.cmake``.

::

  _cudastack_observe_in_words(<out_text> <item>)
#]=]
function(_cudastack_observe_in_words out_text item)
  string(ASCII 1 open)
  string(ASCII 2 close)
  string(ASCII 3 separator)
  string(REPLACE "${open}" "$<" result_text "${item}")
  string(REPLACE "${close}" ">" result_text "${result_text}")
  string(REPLACE "${separator}" "," result_text "${result_text}")
  set(${out_text} "${result_text}")
  return(PROPAGATE ${out_text})
endfunction()
