# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Facts as ``set`` commands, for ``_cudastack_core_load_facts``.

::

  _cudastack_core_facts_code(<out_code> <facts>)

One replacement over the whole text: a loop in CMake takes three times as long. A value stands in brackets that it does not
hold itself, whatever it is.
#]=]
function(_cudastack_core_facts_code out_code facts)
  set(marks "====")
  while(facts MATCHES "%5D${marks}")
    string(APPEND marks "=")
  endwhile()
  # The first line end in brackets does not count for CMake.
  if(facts MATCHES "=%0A")
    string(REGEX REPLACE "(^|;)([a-z0-9_.]+)=%0A" "\\1\\2=%0A%0A" facts "${facts}")
  endif()
  string(REGEX REPLACE "([a-z0-9_.]+)=([^;]*)(;|$)" "set(\\1 [${marks}[\\2]${marks}])\n" result_code "${facts}")
  _cudastack_core_decode(result_code "${result_code}")
  set(${out_code} "${result_code}")
  return(PROPAGATE ${out_code})
endfunction()
