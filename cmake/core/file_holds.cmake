# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Whether a file is there and its whole content is a given text.

::

  _cudastack_core_file_holds(<out_yes> <file> <text>)
#]=]
function(_cudastack_core_file_holds out_yes file text)
  set(${out_yes} FALSE)
  if(EXISTS "${file}")
    file(READ "${file}" content)
    if("${content}" STREQUAL "${text}")
      set(${out_yes} TRUE)
    endif()
  endif()
  return(PROPAGATE ${out_yes})
endfunction()
