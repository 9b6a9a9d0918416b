# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Gives a target the examined cuDNN, which is built for the toolkit's CUDA, by the cache entries that the project found another one with.

::

  _cudastack_report_fix_linked_cudnn_of_major(<out_command> <subject>)

``<subject>``: ``cudnn.linked.<n>``. Empty where there is no such cuDNN, or the project has written a path down.
#]=]
function(_cudastack_report_fix_linked_cudnn_of_major out_command subject)
  set(result_command "")
  string(REGEX MATCH "^[0-9]+" examined "${cudnn.library.loaded.cuda_release}")
  string(REGEX MATCH "^[0-9]+" toolkit "${nvcc.release}")
  if(
    DEFINED ${subject}.entry
    AND DEFINED ${subject}.header.entry
    AND DEFINED cudnn.header.folder
    AND examined
    AND examined STREQUAL toolkit
  )
    _cudastack_report_cmake_command(
      result_command
      SET "${${subject}.entry}=${cudnn.library.path}" "${${subject}.header.entry}=${cudnn.header.folder}"
    )
  endif()
  set(${out_command} "${result_command}")
  return(PROPAGATE ${out_command})
endfunction()
