# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Says once more what ``report/`` has said in an earlier configure.

::

  _cudastack_warm_say(<texts>)

``<texts>``: a list of ``<mode of message()>|<encoded text>``.
#]=]
function(_cudastack_warm_say texts)
  foreach(text IN LISTS texts)
    string(REGEX MATCH "^([A-Z]+)\\|(.*)$" text "${text}")
    set(mode "${CMAKE_MATCH_1}")
    _cudastack_core_decode(text "${CMAKE_MATCH_2}")
    message(${mode} "${text}")
  endforeach()
endfunction()
