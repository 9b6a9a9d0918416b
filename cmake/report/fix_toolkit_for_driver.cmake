# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes a toolkit that the driver supports.

::

  _cudastack_report_fix_toolkit_for_driver(<out_command> <major>)

The newest nvcc among the candidates whose CUDA major is not above ``<major>``; without one the demand for a GPU is taken back.
#]=]
function(_cudastack_report_fix_toolkit_for_driver out_command major)
  set(best "")
  set(best_version 0)
  set(number 0)
  while(number LESS "${nvcc.candidate.count}")
    math(EXPR number "${number} + 1")
    set(item "nvcc.candidate.${number}")
    set(version "${${item}.version}")
    string(REGEX MATCH "^[0-9]+" version_major "${version}")
    if(version AND NOT version_major GREATER major AND version VERSION_GREATER best_version)
      set(best "${item}")
      set(best_version "${version}")
    endif()
  endwhile()
  if(best)
    set(shell "")
    if("${nvcc.chooser_variable}" STREQUAL "CUDACXX")
      # It would be outvoted, and that is a finding of its own.
      set(shell "unset CUDACXX")
    endif()
    _cudastack_report_cmake_command(
      result_command
      SHELL "${shell}"
      COMPILER
      SET "CMAKE_CUDA_COMPILER=${${best}.path}"
      DROP CUDAToolkit_ROOT
    )
  else()
    _cudastack_report_fix_gpu_wish(result_command "")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
