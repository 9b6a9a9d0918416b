# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
The libraries that cuDNN loads by name and would not find, where they are.

::

  _cudastack_emit_cudnn_wants(<out_files>)

Of the chosen toolkit, else of the wheel beside cuDNN's, or of the active environment. The facts are variables of the caller; see CS-CUDNN-008.
#]=]
function(_cudastack_emit_cudnn_wants out_files)
  set(result_files "")
  set(number 0)
  while(DEFINED cudnn.library.loaded.wants.count AND number LESS cudnn.library.loaded.wants.count)
    math(EXPR number "${number} + 1")
    set(want "cudnn.library.loaded.wants.${number}")
    string(TOLOWER "lib.${${want}.library}" own)
    string(REGEX MATCH "[.]so[.]([0-9]+)" major "${${want}.name}")
    set(major "${CMAKE_MATCH_1}")
    if(
      "${${want}.outcome}" STREQUAL "ok"
      AND NOT (DEFINED ${want}.release AND NOT "${${want}.release}" MATCHES "^${major}[.]")
    )
      continue()
    elseif("${${own}.path}" MATCHES "[.]so$" AND "${nvcc.release}" MATCHES "^(${major}[.]|$)")
      set(file "${${own}.path}")
      if(DEFINED toolkit.farm)
        set(file "${${own}.real}")
      endif()
      list(APPEND result_files "${file}")
    elseif(DEFINED ${want}.beside)
      list(APPEND result_files "${${want}.beside}")
    endif()
  endwhile()
  set(${out_files} "${result_files}")
  return(PROPAGATE ${out_files})
endfunction()
