# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Builds without a GPU where none can be used: takes the demand back.

::

  _cudastack_report_fix_gpu_wish(<out_command> <unused>)

No command installs a driver for every machine. A demand of the project itself no option can outvote: no command.
#]=]
function(_cudastack_report_fix_gpu_wish out_command unused)
  set(result_command "")
  if(NOT "${gpu.chooser_source}" STREQUAL "project")
    _cudastack_report_cmake_command(result_command SET "CUDASTACK_GPU=AUTO")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
