# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the project's finds take the chosen toolkit.

::

  _cudastack_report_fix_toolkit_root(<out_command> <unused>)

``CUDAToolkit_ROOT`` goes before every prefix in FindCUDAToolkit. What its finds have cached from elsewhere is dropped. Where the
project itself names the other toolkit, no option can outvote it: then that toolkit's nvcc is taken, if it has one.
#]=]
function(_cudastack_report_fix_toolkit_root out_command unused)
  set(drop "")
  set(other "")
  foreach(list IN ITEMS find used)
    set(number 0)
    while(number LESS "${${list}.count}")
      math(EXPR number "${number} + 1")
      set(item "${list}.${number}")
      if(DEFINED ${item}.entry AND NOT "${${item}.real}" STREQUAL "${${item}.own_real}")
        list(APPEND drop "${${item}.entry}")
      endif()
      if(DEFINED ${item}.project_root)
        set(other "${${item}.project_root}")
      endif()
    endwhile()
  endforeach()
  if(other AND EXISTS "${other}/bin/nvcc")
    _cudastack_report_cmake_command(
      result_command
      COMPILER
      SET "CMAKE_CUDA_COMPILER=${other}/bin/nvcc"
      DROP ${drop} CUDAToolkit_ROOT
    )
  else()
    _cudastack_report_cmake_command(
      result_command
      COMPILER
      SET "CMAKE_CUDA_COMPILER=${nvcc.path}" "CUDAToolkit_ROOT=${toolkit.root}"
      DROP ${drop}
    )
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
