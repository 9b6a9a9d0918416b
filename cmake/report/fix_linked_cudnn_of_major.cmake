# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives targets the examined cuDNN, which is built for the toolkit's CUDA, by the cache entries that the project found another one with.

::

  _cudastack_report_fix_linked_cudnn_of_major(<out_command> <subject>)

``<subject>``: ``cudnn.linked.<n>``; what lies beside it is replaced too. Empty where there is no such cuDNN, or the project has written a path down.
#]=]
function(_cudastack_report_fix_linked_cudnn_of_major out_command subject)
  set(result_command "")
  string(REGEX MATCH "^[0-9]+" examined "${cudnn.library.loaded.cuda_release}")
  string(REGEX MATCH "^[0-9]+" toolkit "${nvcc.release}")
  cmake_path(GET ${subject}.real PARENT_PATH folder)
  set(subjects "")
  foreach(number RANGE 1 ${cudnn.linked.count})
    cmake_path(GET cudnn.linked.${number}.real PARENT_PATH other)
    if(other STREQUAL folder AND DEFINED cudnn.linked.${number}.header.real)
      list(APPEND subjects "cudnn.linked.${number}")
    endif()
  endforeach()
  if(examined AND examined STREQUAL toolkit)
    _cudastack_report_examined_cudnn_command(result_command "${subjects}")
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
