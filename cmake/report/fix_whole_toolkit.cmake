# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes a toolkit whose parts are of one release instead of a mixed one.

::

  _cudastack_report_fix_whole_toolkit(<out_command> <damaged part>)

The first other nvcc that answers, with its own tools beside it. Where there is no other one: no command. What has named the mixed one, in the
environment or as a root, goes: it would name another than the one in use ever after. A ``<damaged part>`` whose package is known is installed again instead; it may be empty.
#]=]
function(_cudastack_report_fix_whole_toolkit out_command part)
  set(result_command "")
  if(NOT part STREQUAL "")
    _cudastack_report_reinstall(result_command "${part}")
    if("${${part}.reason}" STREQUAL "there is no such file")
      _cudastack_report_reinstall_tool(result_command "${${part}.name}")
    endif()
    if(result_command)
      _cudastack_report_cmake_command(again)
      set(${out_command} "${result_command} && ${again}")
      return(PROPAGATE ${out_command})
    endif()
  endif()
  set(shell "")
  if(
    "${nvcc.chooser_source}" STREQUAL "environment"
    AND "${nvcc.chooser_variable}" MATCHES "^(CUDACXX|CUDAToolkit_ROOT)$"
  )
    set(shell "unset ${nvcc.chooser_variable}")
  endif()
  set(number 0)
  while(DEFINED nvcc.candidate.count AND number LESS nvcc.candidate.count)
    math(EXPR number "${number} + 1")
    set(item "nvcc.candidate.${number}")
    if(DEFINED ${item}.version AND NOT "${${item}.real}" STREQUAL "${nvcc.real}")
      _cudastack_report_cmake_command(
        result_command
        SHELL "${shell}"
        COMPILER
        DROP CUDAToolkit_ROOT
        SET "CMAKE_CUDA_COMPILER=${${item}.path}"
      )
      break()
    endif()
  endwhile()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
