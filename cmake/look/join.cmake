# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Lets several copies of CudaStack live in one build: the first one that was loaded answers for all.

::

  _cudastack_look_join(<folder>)

``<folder>``: ``cmake/`` of the copy that was asked. Another copy of the same version is as good as the first; one of another
version is not found, with the reason, since both would define the same functions and targets. Sets what
``_cudastack_look_package`` sets.
#]=]
function(_cudastack_look_join folder)
  _cudastack_look_other_copy(reason "${folder}")
  if(reason STREQUAL "")
    _cudastack_look_package()
  else()
    _cudastack_look_results(FALSE)
    set(CudaStack_FOUND FALSE)
    set(CudaStack_NOT_FOUND_MESSAGE "${reason}")
  endif()
  _cudastack_look_result_names(names)
  return(PROPAGATE CudaStack_FOUND CudaStack_NOT_FOUND_MESSAGE ${names})
endfunction()
