# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the project's finds take the chosen toolkit.

::

  _cudastack_report_fix_toolkit_root(<out_command> <unused>)

``CUDAToolkit_ROOT`` goes before every prefix in FindCUDAToolkit. What its finds have cached from elsewhere is dropped; an entry of the
project's own finds, whose search nobody knows, is given the toolkit's file. Where the
project itself names the other toolkit, no option can outvote it: then that toolkit's nvcc is taken, if it has one.
#]=]
function(_cudastack_report_fix_toolkit_root out_command unused)
  set(drop "")
  set(own "")
  set(other "")
  foreach(list IN ITEMS find used)
    set(number 0)
    while(number LESS "${${list}.count}")
      math(EXPR number "${number} + 1")
      set(item "${list}.${number}")
      if(DEFINED ${item}.project_root)
        set(other "${${item}.project_root}")
      endif()
      if("${${item}.real}" STREQUAL "${${item}.own_real}")
        continue()
      elseif(NOT DEFINED ${item}.entry)
        # Of a prediction the entry is known by the name that FindCUDAToolkit gives it.
        list(APPEND drop "CUDA_${${item}.name}_LIBRARY")
        if("${${item}.name}" STREQUAL "cudart")
          list(APPEND drop CUDA_CUDART)
        endif()
      elseif(DEFINED ${item}.by_path AND DEFINED ${item}.own)
        list(APPEND own "${${item}.entry}=${${item}.own}")
      else()
        list(APPEND drop "${${item}.entry}")
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
      SET "CMAKE_CUDA_COMPILER=${nvcc.path}" "CUDAToolkit_ROOT=${toolkit.root}" ${own}
      DROP ${drop}
    )
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
