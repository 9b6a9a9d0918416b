# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Has the cuDNN examined, and linked by ``CudaStack::cudnn``, whose header a target compiles with; the hints that led elsewhere are dropped or unset.

::

  _cudastack_report_fix_examined_cudnn(<out_command> <subject>)

``<subject>``: ``cudnn.linked.<n>``, the examined library. Empty where that header has no library beside it, or one that is built for another CUDA.
#]=]
function(_cudastack_report_fix_examined_cudnn out_command subject)
  set(result_command "")
  cmake_path(GET ${subject}.header.path PARENT_PATH root)
  cmake_path(GET root PARENT_PATH root)
  _cudastack_core_glob_names(libraries "${root}" "lib/libcudnn.so*" "lib64/libcudnn.so*")
  string(REGEX MATCH "^[0-9]+" toolkit "${nvcc.release}")
  set(number 0)
  while(number LESS "${cudnn.linked.count}")
    math(EXPR number "${number} + 1")
    set(item "cudnn.linked.${number}")
    cmake_path(IS_PREFIX root "${${item}.path}" inside)
    if(inside AND DEFINED ${item}.cuda_major AND NOT ${item}.cuda_major STREQUAL toolkit)
      set(libraries "")
    endif()
  endwhile()
  if(libraries)
    _cudastack_report_without_cudnn_hints(drop shell)
    _cudastack_report_cmake_command(result_command SHELL "${shell}" SET "CudnnStrict_ROOT=${root}" DROP ${drop})
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
