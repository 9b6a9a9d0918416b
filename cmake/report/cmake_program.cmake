# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
How to start the CMake of this run: by name where PATH leads to it, else by its path.

::

  _cudastack_report_cmake_program(<out_word>)
#]=]
function(_cudastack_report_cmake_program out_word)
  _cudastack_core_find_program(in_path cmake)
  _cudastack_core_real_path(in_path "${in_path}")
  _cudastack_core_real_path(running "${CMAKE_COMMAND}")
  if(in_path STREQUAL running)
    set(result_word cmake)
  else()
    _cudastack_core_shell_quote(result_word "${CMAKE_COMMAND}")
  endif()
  set(${out_word} "${result_word}")
  return(PROPAGATE ${out_word})
endfunction()
