# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Takes the whole cuDNN in the place of its smaller flavour: the wheel of the same release, in a folder of the build tree.

::

  _cudastack_report_fix_whole_cudnn(<out_command> <unused>)
#]=]
function(_cudastack_report_fix_whole_cudnn out_command unused)
  set(command "")
  _cudastack_report_cudnn_cuda_major(major)
  if(major GREATER 10 AND DEFINED cudnn.header.version)
    _cudastack_report_cudnn_in_tree(command "${major}" "==${cudnn.header.version}.*" cudnn)
  endif()
  set(${out_command} "${command}")
  return(PROPAGATE ${out_command})
endfunction()
