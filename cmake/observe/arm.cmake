# SPDX-License-Identifier: Apache-2.0
include_guard(GLOBAL)
cmake_policy(VERSION 3.25...4.3)

#[=[.rst:
Arranges that what the project's finders make is seen where it can be seen.

::

  _cudastack_observe_arm()

Imported targets of a subdirectory cannot be read once it is finished, and that is where many projects find CUDA or make such targets by themselves. So
each directory is looked at when it ends, see ``leave.cmake``, and so is a ``CUDAToolkit_ROOT`` when FindCUDAToolkit has read it.
#]=]
function(_cudastack_observe_arm)
  get_property(armed GLOBAL PROPERTY _CUDASTACK_OBSERVE_ARMED)
  if(NOT armed)
    set_property(GLOBAL PROPERTY _CUDASTACK_OBSERVE_ARMED 1)
    variable_watch(CMAKE_CURRENT_LIST_DIR _cudastack_observe_leave)
    variable_watch(CUDAToolkit_FOUND _cudastack_observe_found)
  endif()
endfunction()
