# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Arranges that what the project's finders make is seen where it can be seen.

::

  _cudastack_observe_arm()

Imported targets of a subdirectory cannot be read once it is finished, and that is where many projects find CUDA. So the
``_FOUND`` variables of the usual finders are watched, and each directory in which one is set is looked at when it ends; so
is the directory of the caller. Called again it only adds that directory.
#]=]
function(_cudastack_observe_arm)
  get_property(armed GLOBAL PROPERTY _CUDASTACK_OBSERVE_ARMED)
  if(NOT armed)
    set_property(GLOBAL PROPERTY _CUDASTACK_OBSERVE_ARMED 1)
    foreach(
      name
      IN
      ITEMS CUDAToolkit CUDA CUDNN cuDNN Cudnn cudnn
    )
      variable_watch(${name}_FOUND _cudastack_observe_found)
    endforeach()
  endif()
  _cudastack_observe_found("" MODIFIED_ACCESS)
endfunction()
