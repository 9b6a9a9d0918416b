# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes nvcc link the run-time libraries of the chosen toolkit.

::

  _cudastack_report_fix_linked_runtime(<out_command> <subjects>)

What the environment adds is taken out of its variables. Where the CUDA language is on, its compiler keeps the folders of then, and may lack
names that the laid out toolkit has: the tree starts afresh with the examined nvcc. Where neither can mend it, another whole toolkit is taken.
#]=]
function(_cudastack_report_fix_linked_runtime out_command subjects)
  _cudastack_report_without_added(shell "${subjects}")
  set(kept 0)
  foreach(subject IN LISTS subjects)
    if("${${subject}.chooser_source}" MATCHES "tree")
      set(kept 1)
    endif()
  endforeach()
  set(tree_compiler "${CMAKE_BINARY_DIR}/CMakeFiles/${CMAKE_VERSION}/CMakeCUDACompiler.cmake")
  if(shell AND NOT DEFINED toolkit.farm AND NOT EXISTS "${tree_compiler}")
    _cudastack_report_cmake_command(result_command SHELL "${shell}")
  elseif(DEFINED toolkit.farm)
    # The finds of a later CMake would go on to take what the default folders have.
    _cudastack_report_cmake_command(
      result_command
      COMPILER
      SHELL "${shell}"
      SET "CMAKE_CUDA_COMPILER=${nvcc.path}" "CUDAToolkit_ROOT=${toolkit.root}"
      DROP CUDA_CUDART
    )
  elseif(shell OR kept)
    _cudastack_report_cmake_command(result_command COMPILER SHELL "${shell}" SET "CMAKE_CUDA_COMPILER=${nvcc.path}")
  else()
    _cudastack_report_fix_whole_toolkit(result_command "")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
