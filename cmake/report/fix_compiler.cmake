# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Makes the nvcc that the project uses the one that is examined.

::

  _cudastack_report_fix_compiler(<out_command> <unused>)
#]=]
function(_cudastack_report_fix_compiler out_command unused)
  _cudastack_report_cmake_command(
    result_command
    COMPILER
    SET "CMAKE_CUDA_COMPILER=${compiler.path}"
    DROP CUDAToolkit_ROOT
  )
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
